-- When a follow-up is called next, and in which order. Empty for one that is in no round of calls.
alter table follow_up add column opens_at timestamp with time zone;
alter table follow_up add column closes_at timestamp with time zone;
alter table follow_up add column next_call_at timestamp with time zone;
alter table follow_up add column call_rank smallint default 0 not null;
alter table follow_up add column call_turn integer default 0 not null;
alter table follow_up add column call_line varchar(64);
alter table follow_up add column call_decided boolean default false not null;

create index follow_up_next_call on follow_up (next_call_at);
create index follow_up_closes on follow_up (state, closes_at);
create index follow_up_undecided on follow_up (call_decided, state);

-- The time at which the resident asked to be called again.
alter table attempt add column call_back_at timestamp with time zone;

create index attempt_begun on attempt (begun_at);

-- One row that every node reads just before it dials: whether anybody may be called at all, and
-- when the carrier takes the next call.
create table dialling (
    id         smallint primary key check (id = 1),
    next_slot  timestamp with time zone not null,
    stopped_at timestamp with time zone,
    stopped_by varchar(80),
    hang_up    boolean not null
);

insert into dialling (id, next_slot, hang_up)
values (1, timestamp with time zone '2020-01-01 00:00:00+00:00', false);

-- How rounds are called, from when on. Rows are added, never changed.
create table campaign_rules (
    number        integer primary key,
    saved_at      timestamp with time zone not null,
    saved_by      varchar(80) not null,
    in_force_from timestamp with time zone not null,
    rules         text not null
);
