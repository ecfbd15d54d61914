-- A shift may be some hours of its days, also over midnight; without them it is the whole day.
alter table duty_shift add column from_time time;
alter table duty_shift add column to_time time;
