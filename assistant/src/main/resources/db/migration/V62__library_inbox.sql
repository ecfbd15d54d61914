-- Files of the watched folder that could not be taken in, until they are mended or gone.
create table library_trouble (
    name     varchar(400) primary key,
    reason   varchar(400) not null,
    found_at timestamp with time zone not null
);
