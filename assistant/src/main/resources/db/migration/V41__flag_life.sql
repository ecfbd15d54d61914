-- Who has a flag, until when, and every step that was done with it.
alter table flag add column owner varchar(80) default 'street-office' not null;
alter table flag add column rung varchar(20) default 'STREET_OFFICE' not null;
alter table flag add column next_step_at timestamp with time zone;
alter table flag add column reminders smallint default 0 not null;
update flag set next_step_at = due_at;
update flag set owner = taken_by where taken_by is not null;
alter table flag alter column next_step_at set not null;

create index flag_next_step on flag (state, next_step_at);

-- The columns before_… hold the flag as it was before the step, so that it can be undone.
create table flag_step (
    id              uuid primary key,
    flag            uuid not null references flag (id),
    ordinal         integer not null,
    kind            varchar(20) not null,
    done_by         varchar(80) not null,
    done_at         timestamp with time zone not null,
    owner           varchar(80) not null,
    note            bytea,
    before_state    varchar(20) not null,
    before_owner    varchar(80) not null,
    before_rung     varchar(20) not null,
    before_due      timestamp with time zone not null,
    before_next     timestamp with time zone not null,
    before_reminded smallint not null,
    before_taken_by varchar(80),
    before_taken_at timestamp with time zone,
    constraint one_step_an_ordinal unique (flag, ordinal)
);
