-- Sentences of ours that a person has recorded. No resident in them: what holds a name, a number or a
-- date is never recorded. Rows are never changed but for who signed and who withdrew one; the sound of
-- one that was withdrawn is erased.

create table prompt_recording (
    id           uuid primary key,
    language     varchar(12) not null,
    sentence     varchar(2000) not null,
    sound        bytea,
    made_by      varchar(80) not null,
    made_at      timestamp with time zone not null,
    signed_by    varchar(80),
    signed_at    timestamp with time zone,
    withdrawn_by varchar(80),
    withdrawn_at timestamp with time zone
);

create index prompt_recording_sentence on prompt_recording (language, made_at);
