-- How often somebody guessed wrong in one browser: who confirms there has only mistyped, the others' guesses stay.
alter table chat_visit add column failures integer default 0 not null;
