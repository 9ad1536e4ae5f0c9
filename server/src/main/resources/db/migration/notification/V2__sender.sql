-- The name in the From line; null for the platform's own.
alter table mails add column sender text check (length(sender) <= 60);
grant insert (sender) on mails to authenticated, service_role;
