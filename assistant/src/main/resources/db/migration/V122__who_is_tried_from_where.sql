-- Tries are counted of a name at an address, too; the name, as a keyed hash, finds them all.
alter table sign_in_try add column name varchar(64) default '' not null;
update sign_in_try set name = hash where kind = 'NAME';
create index sign_in_try_name on sign_in_try (name);
