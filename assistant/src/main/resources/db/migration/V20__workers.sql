-- Who may sign in to the console.
create table worker (
    name varchar(80) primary key,
    password_hash varchar(300) not null
);
