-- How surely the telling words of a flag were heard and read, in percent; null where nobody measured it.
alter table flag add column certainty integer;
