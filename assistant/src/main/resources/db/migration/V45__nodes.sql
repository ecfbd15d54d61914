-- The processes of the service that run on this database. A living one counts its heartbeats; a
-- dead or orderly ended one has a gone_at.
create table node (
    id         uuid primary key,
    beat       bigint not null,
    entered_at timestamp with time zone not null,
    gone_at    timestamp with time zone
);

-- What the carrier has said of an attempt of which nobody knows what became of it.
alter table attempt add column asked_at timestamp with time zone;
alter table attempt add column times_absent integer default 0 not null;

-- True once the process that held the call was found dead while the call was up.
alter table attempt add column cut boolean default false not null;

-- What the call would have brought if the line had dropped at that moment, sealed.
alter table attempt add column so_far bytea;

create index attempt_process on attempt (process, state);
