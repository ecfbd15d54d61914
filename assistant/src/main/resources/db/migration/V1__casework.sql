-- The same text runs on H2 (MODE=PostgreSQL) and on PostgreSQL: no returning, no partial indexes,
-- no JSON types, no words that H2 keeps for itself (day, user, value). A bytea column holds a field encrypted by room `privacy`, bound to its table, its
-- column and its row; nothing personal stands in any other column.

create table key_check (
    id     smallint primary key check (id = 1),
    key_id varchar(64) not null,
    sealed bytea not null
);

create table audit_head (
    id   smallint primary key check (id = 1),
    seq  bigint not null,
    hash varchar(64) not null
);

insert into audit_head (id, seq, hash) values (1, 0, '');

create table audit_entry (
    seq     bigint primary key,
    at      timestamp with time zone not null,
    actor   varchar(80) not null,
    action  varchar(60) not null,
    subject uuid,
    detail  varchar(300) not null,
    hash    varchar(64) not null
);

create index audit_entry_subject on audit_entry (subject, seq);

create table resident (
    id              uuid primary key,
    name            bytea not null,
    surname         bytea not null,
    title           bytea not null,
    phone           bytea not null,
    phone_hash      varchar(64) not null,
    birth_year      bytea not null,
    address         bytea not null,
    language        varchar(10) not null,
    grid            varchar(40) not null,
    quarantine_from date not null,
    quarantine_to   date not null,
    added_at        timestamp with time zone not null
);

-- Not unique: a household may share one telephone.
create index resident_phone on resident (phone_hash);
create index resident_grid on resident (grid);

create table follow_up (
    id         uuid primary key,
    resident   uuid not null references resident (id),
    round_day  date not null,
    round      smallint not null,
    script     varchar(80) not null,
    state      varchar(20) not null,
    outcome    varchar(30),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    constraint one_follow_up_a_round unique (resident, round_day, round)
);

create index follow_up_day on follow_up (round_day, state);

create table attempt (
    id           uuid primary key,
    follow_up    uuid not null references follow_up (id),
    resident     uuid not null references resident (id),
    ordinal      smallint not null,
    state        varchar(20) not null,
    carrier_call varchar(100),
    ending       varchar(30),
    process      uuid not null,
    recorded     boolean not null,
    begun_at     timestamp with time zone not null,
    answered_at  timestamp with time zone,
    ended_at     timestamp with time zone,
    report       bytea,
    questions    bytea,
    constraint one_attempt_an_ordinal unique (follow_up, ordinal)
);

create index attempt_state on attempt (state);
create index attempt_resident on attempt (resident, state);
create index attempt_carrier_call on attempt (carrier_call);

create table utterance (
    id          uuid primary key,
    follow_up   uuid not null references follow_up (id),
    attempt     uuid not null references attempt (id),
    ordinal     integer not null,
    speaker     varchar(10) not null,
    said        bytea not null,
    words       bytea not null,
    question    varchar(60) not null,
    from_millis bigint not null,
    to_millis   bigint not null,
    over_prompt boolean not null,
    said_at     timestamp with time zone not null,
    constraint one_utterance_an_ordinal unique (attempt, ordinal)
);

create index utterance_follow_up on utterance (follow_up);

create table flag (
    id            uuid primary key,
    follow_up     uuid not null,
    attempt       uuid,
    resident      uuid not null references resident (id),
    severity      varchar(20) not null,
    reason        varchar(80) not null,
    rule          varchar(80) not null,
    sentence      bytea not null,
    evidence_from integer not null,
    evidence_to   integer not null,
    from_millis   bigint not null,
    to_millis     bigint not null,
    during_call   boolean not null,
    state         varchar(20) not null,
    raised_at     timestamp with time zone not null,
    due_at        timestamp with time zone not null,
    taken_by      varchar(80),
    taken_at      timestamp with time zone,
    resolved_by   varchar(80),
    resolved_at   timestamp with time zone,
    resolution    varchar(20),
    note          bytea,
    constraint one_flag_a_reason unique (follow_up, reason)
);

create index flag_state on flag (state, due_at);
create index flag_resident on flag (resident);
