-- The outbox. The body can hold a link that opens an account: it is sealed by the application, and erased when the mail
-- has been sent or given up. Without a mail server it is kept, to be read by those who run the platform.
create table mails (
  id uuid primary key,
  recipient text not null check (length(recipient) between 3 and 254),
  -- The name in the From line; null for the platform's own.
  sender text check (length(sender) <= 60),
  subject text not null check (length(subject) between 1 and 300),
  body bytea check (length(body) <= 100000),
  status text not null check (status in ('KEPT', 'WAITING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  failure text check (length(failure) <= 300),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  -- When the platform's administrators last read it: it can hold a link that opens somebody's account.
  opened_at timestamptz
);
create index mails_waiting on mails (next_attempt_at) where status = 'WAITING';
create index mails_by_age on mails (created_at);

alter table mails enable row level security;
alter table mails force row level security;
revoke all on mails from public, anon, authenticated, service_role;
-- Whoever changes something also writes down the mail that tells of it, and reads no mail with that. Only callers of
-- ours have a kind: on a hosted project its own API has people of the same role, and they send nothing.
create policy write on mails for insert to authenticated
  with check ((select app.claim('kind')) in ('person', 'worker') and status in ('KEPT', 'WAITING') and attempts = 0);
create policy platform_admin on mails for select to authenticated using ((select app.platform_may('outbox.read')));
create policy platform on mails for all to service_role using (true) with check (true);
grant insert (id, recipient, sender, subject, body, status) on mails to authenticated, service_role;
grant select on mails to authenticated, service_role;
grant update (status, attempts, next_attempt_at, failure, sent_at, body) on mails to service_role;
grant delete on mails to service_role;
create policy platform_admin_opens on mails for update to authenticated
  using ((select app.platform_may('outbox.read'))) with check ((select app.platform_may('outbox.read')));
grant update (opened_at) on mails to authenticated;

select app.audit('mails', 'mail', prefix => 'mai', shown => '{opened_at}', masked => '{recipient}',
                 quiet => '{id,sender,subject,body,status,attempts,next_attempt_at,failure,created_at,sent_at}',
                 changes => 'update of opened_at');
