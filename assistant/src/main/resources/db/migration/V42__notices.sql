-- How workers are told. An address is sealed; a notice holds ids and counts, nothing of a resident.
create table notice_way (
    id      uuid primary key,
    person  varchar(80) not null,
    ordinal smallint not null,
    way     varchar(20) not null,
    address bytea not null,
    constraint one_way_an_ordinal unique (person, ordinal)
);

create table notice_quiet (
    person     varchar(80) primary key,
    quiet_from varchar(5) not null,
    quiet_to   varchar(5) not null
);

-- One delivery by one way to one person, of all that has come together for him.
create table notice_message (
    id           uuid primary key,
    person       varchar(80) not null,
    ordinal      smallint not null,
    way          varchar(20) not null,
    address      bytea,
    address_hash varchar(64) not null,
    severity     varchar(20) not null,
    emergencies  integer not null,
    urgent       integer not null,
    attention    integer not null,
    flag         uuid,
    state        varchar(20) not null,
    tries        smallint not null,
    next_try_at  timestamp with time zone not null,
    last_try_at  timestamp with time zone,
    made_at      timestamp with time zone not null,
    trouble      varchar(60) not null,
    seen_by      varchar(80)
);

create index notice_message_due on notice_message (state, next_try_at);
create index notice_message_address on notice_message (address_hash, last_try_at);
create index notice_message_made on notice_message (made_at);

-- What somebody must be told; written together with what it tells of.
create table notice (
    id         uuid primary key,
    flag       uuid not null,
    person     varchar(80) not null,
    severity   varchar(20) not null,
    cause      varchar(20) not null,
    made_at    timestamp with time zone not null,
    not_before timestamp with time zone not null,
    message    uuid references notice_message (id)
);

create index notice_message_of on notice (message);
create index notice_flag on notice (flag);
