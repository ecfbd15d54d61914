-- Who may use the console. What stood in table worker was the first account of an office, or the demonstration's,
-- which is made anew at each start.
create table account (
    id                 uuid primary key,
    name               varchar(80) not null unique,
    shown_name         bytea,
    role               varchar(20) not null,
    password_hash      varchar(300) not null,
    temporary_password boolean not null,
    locked             boolean not null,
    removed            boolean not null,
    version            bigint not null,
    added_at           timestamp with time zone not null
);

create table account_grid (
    account uuid not null references account (id),
    grid    varchar(40) not null,
    primary key (account, grid)
);

insert into account (id, name, role, password_hash, temporary_password, locked, removed, version, added_at)
select gen_random_uuid(), name, 'ADMINISTRATOR', password_hash, false, false, false, 1, current_timestamp
from worker where name = 'admin';

drop table worker;
