-- When what is personal was erased; ids and counts stay.
alter table resident add column forgotten_at timestamp with time zone;
alter table flag add column forgotten_at timestamp with time zone;
create index utterance_said on utterance (said_at);
