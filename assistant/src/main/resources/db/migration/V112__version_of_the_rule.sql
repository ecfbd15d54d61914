-- From which day the rule of a flag held, and the figures that it turned on; empty on flags that were
-- raised before this was written down, and on those that no dated rule has raised.
alter table flag add column rule_version varchar(40);
