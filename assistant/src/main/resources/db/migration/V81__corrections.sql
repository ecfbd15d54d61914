-- What workers say was misheard or misread. Beside the utterance, also when its words are forgotten
-- first; both columns hold words of a resident and are sealed.
create table correction (
    id           uuid primary key,
    utterance    uuid not null,
    follow_up    uuid not null references follow_up (id),
    heard        bytea not null,
    labelled     bytea not null,
    corrected_by varchar(80) not null,
    corrected_at timestamp with time zone not null
);

create index correction_follow_up on correction (follow_up);
create index correction_corrected_at on correction (corrected_at);
