-- Where a grid lies, as the path that documents are written for, such as 湖北省/武汉市/江岸区/一元街道.
-- A grid that has no row lies where the office does.
create table grid_region (
    grid   varchar(40) primary key,
    region varchar(400) not null
);
