-- What somebody has in hand is asked at each page.
create index flag_owner on flag (owner, state);
