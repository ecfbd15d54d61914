-- The second factor, its recovery codes (keyed hashes), and the tries that failed (names and addresses as keyed hashes).
create table second_factor (
    account   uuid primary key references account (id),
    secret    bytea not null,
    confirmed boolean not null,
    used_step bigint not null
);

create table recovery_code (
    account uuid not null references account (id),
    hash    varchar(64) not null,
    primary key (account, hash)
);

create table sign_in_try (
    kind          varchar(10) not null,
    hash          varchar(64) not null,
    failures      integer not null,
    last_at       timestamp with time zone not null,
    blocked_until timestamp with time zone not null,
    primary key (kind, hash)
);

create index sign_in_try_last on sign_in_try (last_at);
