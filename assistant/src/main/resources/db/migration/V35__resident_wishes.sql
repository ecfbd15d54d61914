-- masked holds, sealed, the only personal words that lists show; null in rows from before, which
-- are completed at the next start. version counts a person's changes.
alter table resident add column masked bytea;
alter table resident add column version integer default 0 not null;
alter table resident add column household uuid;
alter table resident add column lives_alone boolean default false not null;
alter table resident add column answered_by varchar(10) default 'SELF' not null;
alter table resident add column answerer_surname bytea;
alter table resident add column answerer_title bytea;
alter table resident add column preferred_from time;
alter table resident add column preferred_to time;
alter table resident add column zone varchar(60);
alter table resident add column opted_out_at timestamp with time zone;
alter table resident add column opted_out_by varchar(80);
alter table resident add column first_day_assumed boolean default false not null;
alter table resident add column ended_on date;
alter table resident add column ended_reason varchar(30);

create index resident_followed on resident (quarantine_to, quarantine_from);
create index resident_household on resident (household);

-- A resident is found by whole values and by parts of them (a surname, the last four digits) that
-- are hashed with a key, so that the table tells nobody's name.
create table resident_search (
    resident uuid not null references resident (id) on delete cascade,
    part     varchar(64) not null,
    primary key (part, resident)
);

create index resident_search_resident on resident_search (resident);

create table bulk_release (
    id         uuid primary key,
    kind       varchar(20) not null,
    grid       varchar(40) not null,
    reason     bytea not null,
    asked_by   varchar(80) not null,
    asked_at   timestamp with time zone not null,
    state      varchar(20) not null,
    decided_by varchar(80),
    decided_at timestamp with time zone,
    taken_at   timestamp with time zone
);

create index bulk_release_state on bulk_release (state, asked_at);
