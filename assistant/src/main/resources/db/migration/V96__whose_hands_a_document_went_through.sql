-- Who has brought a document in, besides who answers for it as it is: neither signs it off.
alter table policy_document add column brought_by varchar(80);
update policy_document set brought_by = written_by;
alter table policy_document alter column brought_by set not null;

-- What came by itself was answered for by nobody.
update policy_document set written_by = '' where state = 'DRAFT' and written_by = 'library-inbox';

create index policy_document_supersedes on policy_document (supersedes);

-- Several things may be wrong with a file. What is in the folder is looked through again at the next start.
delete from library_trouble;
alter table library_trouble alter column reason set data type varchar(2000);
