-- How a resident was before a person's change, for taking it back: the columns of table resident,
-- sealed to the resident's row as they are there.
create table resident_before (
    change_id         uuid primary key,
    version_after     integer not null,
    changed_by        varchar(80) not null,
    changed_at        timestamp with time zone not null,
    id                uuid not null references resident (id) on delete cascade,
    name              bytea not null,
    surname           bytea not null,
    title             bytea not null,
    phone             bytea not null,
    phone_hash        varchar(64) not null,
    birth_year        bytea not null,
    address           bytea not null,
    language          varchar(10) not null,
    grid              varchar(40) not null,
    quarantine_from   date not null,
    quarantine_to     date not null,
    masked            bytea not null,
    household         uuid,
    lives_alone       boolean not null,
    answered_by       varchar(10) not null,
    answerer_surname  bytea,
    answerer_title    bytea,
    preferred_from    time,
    preferred_to      time,
    zone              varchar(60),
    opted_out_at      timestamp with time zone,
    opted_out_by      varchar(80),
    first_day_assumed boolean not null,
    ended_on          date,
    ended_reason      varchar(30)
);

create index resident_before_resident on resident_before (id);
create index resident_before_at on resident_before (changed_at);
create index resident_list on resident (grid, added_at, id);

-- A list that somebody sent, row by row: first to be looked at, then applied, then perhaps undone.
-- The rows hold, sealed, what was read from them, until the import is settled.
create table enrolment (
    id           uuid primary key,
    kind         varchar(40) not null,
    state        varchar(20) not null,
    uploaded_by  varchar(80) not null,
    uploaded_at  timestamp with time zone not null,
    settled_by   varchar(80),
    settled_at   timestamp with time zone,
    remarks      bytea not null
);

create index enrolment_uploaded on enrolment (uploaded_at);

create table enrolment_row (
    enrolment uuid not null references enrolment (id) on delete cascade,
    number    integer not null,
    outcome   varchar(20) not null,
    stage     varchar(20) not null,
    grid      varchar(40) not null,
    resident  uuid,
    change_id uuid,
    content   bytea not null,
    primary key (enrolment, number)
);

create index enrolment_row_stage on enrolment_row (enrolment, stage, number);
