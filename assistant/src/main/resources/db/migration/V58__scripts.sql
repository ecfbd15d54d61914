-- Questionnaires that an office has imported. Nothing personal stands in one. Rows are never changed
-- but for who signed it, from when it holds, and when it was taken back.

create table follow_up_script (
    id             uuid primary key,
    name           varchar(80) not null,
    title          varchar(300) not null,
    source         text not null,
    imported_by    varchar(80) not null,
    imported_at    timestamp with time zone not null,
    signed_by      varchar(80),
    signed_at      timestamp with time zone,
    effective_from timestamp with time zone,
    withdrawn_by   varchar(80),
    withdrawn_at   timestamp with time zone,
    constraint one_script_a_version unique (name)
);

create index follow_up_script_effective on follow_up_script (effective_from);

-- What was answered to each item of the script: sealed.
alter table attempt add column answers bytea;
