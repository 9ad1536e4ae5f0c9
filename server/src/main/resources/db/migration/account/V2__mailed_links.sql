-- Links sent by mail: to choose a new password, to prove an address. Only a hash is kept. Several may be open at a time,
-- so that asking for one in somebody's name takes nothing from them.
create table mailed_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('PASSWORD_RESET', 'EMAIL_VERIFICATION')),
  user_id uuid not null references users on delete cascade,
  email text not null check (length(email) <= 254),
  expires_at timestamptz not null
);
create index mailed_links_by_user on mailed_links (user_id);

alter table mailed_links enable row level security;
alter table mailed_links force row level security;
revoke all on mailed_links from public, anon, authenticated, service_role;
create policy platform on mailed_links for select to service_role using (true);
create policy platform_adds on mailed_links for insert to service_role with check (true);
create policy platform_removes on mailed_links for delete to service_role using (true);
grant select, insert, delete on mailed_links to service_role;

-- When the person proved to receive mail at this address.
alter table users add column email_verified_at timestamptz;
grant select (email_verified_at) on users to authenticated, service_role;
grant update (email_verified_at) on users to service_role;
