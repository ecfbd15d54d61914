-- Rows of a list that a person should look at, though they are taken.
alter table enrolment_row add column to_look_at boolean default false not null;
