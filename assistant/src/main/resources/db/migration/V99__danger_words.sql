-- Words for danger that an office adds to those that come with the service. Nothing personal stands in
-- them. A row is never removed: it says who proposed, signed, denied and took back the words.

create table danger_word (
    id          uuid primary key,
    language    varchar(10) not null,
    code        varchar(40) not null,
    words       varchar(80) not null,
    valid_from  date not null,
    source      varchar(400) not null,
    proposed_by varchar(80) not null,
    proposed_at timestamp with time zone not null,
    signed_by   varchar(80),
    signed_at   timestamp with time zone,
    denied_by   varchar(80),
    denied_at   timestamp with time zone,
    removal_by  varchar(80),
    removal_at  timestamp with time zone,
    removed_by  varchar(80),
    removed_at  timestamp with time zone
);
