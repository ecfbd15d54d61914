-- When a release's reason was erased; who asked, who approved and when stay.
alter table bulk_release add column forgotten_at timestamp with time zone;
