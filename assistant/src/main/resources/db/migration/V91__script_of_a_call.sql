-- Where a call ran on another script than its follow-up: what was answered in it belongs to that.
alter table attempt add column script varchar(80);
