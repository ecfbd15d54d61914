-- What residents asked and no document covers. The words are sealed, and erased in time.
create table question (
    id         uuid primary key,
    resident   uuid references resident (id),
    language   varchar(12) not null,
    way        varchar(12) not null,
    words      bytea,
    asked_at   timestamp with time zone not null,
    handed_by  varchar(80),
    handed_at  timestamp with time zone,
    taken_by   uuid,
    taken_at   timestamp with time zone,
    told_at    timestamp with time zone,
    told_way   varchar(12)
);

create index question_resident on question (resident);
create index question_asked_at on question (asked_at);

-- Which documents were written as an answer to it: several, if several people wrote at once.
create table question_answer (
    question uuid not null references question (id),
    document varchar(120) not null,
    primary key (question, document)
);

create index question_answer_document on question_answer (document);
