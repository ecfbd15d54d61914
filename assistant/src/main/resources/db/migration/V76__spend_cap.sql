-- A notice need not be about a flag; which spend cap of which day people were told of, once.
alter table notice alter column flag drop not null;
alter table notice add column matter varchar(20) default 'FLAGS' not null;
alter table notice_message add column matter varchar(20) default 'FLAGS' not null;
alter table dialling add column cap_day date;
alter table dialling add column cap_reached integer;
