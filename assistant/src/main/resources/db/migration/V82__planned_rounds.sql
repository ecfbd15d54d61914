-- Until when rounds are planned: what opened since then is planned late, also where it is over.
alter table dialling add column planned_at timestamp with time zone;
