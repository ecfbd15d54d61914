-- Who has which grid when: names of accounts, no resident.
create table duty_shift (
    id       uuid primary key,
    grid     varchar(40) not null,
    rung     varchar(20) not null,
    person   varchar(80) not null,
    weekdays varchar(7) not null,
    from_day date,
    to_day   date,
    added_at timestamp with time zone not null
);

create index duty_shift_grid on duty_shift (grid);

create table duty_absence (
    id       uuid primary key,
    person   varchar(80) not null,
    from_day date not null,
    to_day   date not null
);

create table street_office (
    id     smallint primary key check (id = 1),
    person varchar(80) not null
);
