-- How many residents somebody has opened in the last hour and day is counted on the trail.
create index audit_entry_actor on audit_entry (actor, at);
