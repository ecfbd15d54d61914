-- Policy documents in all their editions: never changed, never deleted. No resident in it.
create table policy_document (
    id           varchar(120) not null,
    edition      integer not null,
    state        varchar(12) not null,
    title        varchar(400) not null,
    language     varchar(12) not null,
    region       varchar(400) not null,
    valid_from   date not null,
    valid_to     date,
    supersedes   varchar(120),
    issuer       varchar(400) not null,
    number       varchar(400) not null,
    source       varchar(2000) not null,
    content      text not null,
    hash         varchar(64) not null,
    written_by   varchar(80) not null,
    written_at   timestamp with time zone not null,
    signed_by    varchar(80),
    signed_at    timestamp with time zone,
    withdrawn_by varchar(80),
    withdrawn_at timestamp with time zone,
    primary key (id, edition)
);

-- Grows with every change, so that every node sees by one number that there is one.
create table policy_library (
    id      smallint primary key check (id = 1),
    version bigint not null
);

insert into policy_library (id, version) values (1, 0);

-- What was told, and from which edition.
create table policy_answer (
    id       uuid primary key,
    told_at  timestamp with time zone not null,
    document varchar(120) not null,
    edition  integer not null,
    language varchar(12) not null,
    said     text not null
);

create index policy_answer_told_at on policy_answer (told_at);
