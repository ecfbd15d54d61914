-- The service cannot change or remove an entry of the audit trail, whatever it tries.
create function audit_entries_stay() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of the audit trail is neither changed nor removed';
end;
$$;

create trigger audit_entries_stay before update or delete on audit_entry
    for each row execute function audit_entries_stay();

create trigger audit_entries_stay_all before truncate on audit_entry
    for each statement execute function audit_entries_stay();
