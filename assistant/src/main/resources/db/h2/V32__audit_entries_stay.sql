-- The service cannot change or remove an entry of the audit trail, whatever it tries.
create trigger audit_entries_stay before update, delete on audit_entry
    for each row call 'org.warmline.assistant.privacy.AuditEntriesStay';
