-- What was kept in case a call is cut had stayed after its end.
update attempt set so_far = null where ended_at is not null;

-- For the look at what other processes have changed.
create index follow_up_changed on follow_up (changed_at);
create index flag_step_done on flag_step (done_at);
