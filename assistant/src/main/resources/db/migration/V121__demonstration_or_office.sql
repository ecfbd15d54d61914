-- Whether this database was begun by a demonstration or by an office: it is never the other's.
create table database_use (
    id    smallint primary key check (id = 1),
    begun varchar(20) not null
);
