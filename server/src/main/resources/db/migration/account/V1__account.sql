create table users (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  name text not null check (length(trim(name)) between 1 and 120),
  locale text not null default 'es' check (locale in ('es', 'en')),
  password_hash text not null,
  platform_role text check (platform_role in ('ADMIN', 'SUPPORT', 'FINANCE')),
  created_at timestamptz not null default now(),
  constraint users_email_once unique (email)
);

-- What a person is to a celebrity. The foreign key to celebrities comes with their table.
create table members (
  celebrity_id uuid not null,
  user_id uuid not null references users on delete cascade,
  role text not null check (role in ('OWNER', 'MANAGER', 'EDITOR', 'ANALYST')),
  created_at timestamptz not null default now(),
  primary key (celebrity_id, user_id)
);
create index members_by_user on members (user_id, celebrity_id);
create unique index members_one_owner on members (celebrity_id) where role = 'OWNER';

-- Open sessions of people. The token itself is in the browser's cookie; here is its SHA-256.
create table sign_ins (
  token_hash bytea primary key,
  user_id uuid not null references users on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  address text not null,
  user_agent text not null
);
create index sign_ins_by_user on sign_ins (user_id);

-- Counters of failed sign-ins, per account and per address, in fixed windows; shared by all nodes.
create table sign_in_failures (
  subject text primary key,
  window_start timestamptz not null,
  failures int not null
);

alter table users enable row level security;
alter table users force row level security;
create policy definer on users for select to current_user using (true);
create policy oneself on users for select to authenticated using (id = (select app.current_user_id()));
create policy oneself_changes on users for update to authenticated
  using (id = (select app.current_user_id())) with check (id = (select app.current_user_id()));
create policy platform_admin on users for select to authenticated using ((select app.is_platform_admin()));
create policy platform_admin_welcomes on users for insert to authenticated
  with check ((select app.is_platform_admin()));
create policy platform_reads on users for select to service_role using (true);
create policy platform_adds on users for insert to service_role with check (true);
create policy platform_changes on users for update to service_role using (true) with check (true);
revoke all on users from public, anon, authenticated, service_role;
grant select (id, email, name, locale, platform_role, created_at) on users to authenticated;
grant insert (id, email, name, locale, password_hash) on users to authenticated;
grant update (name, locale) on users to authenticated;
grant select, insert on users to service_role;
grant update (password_hash, platform_role) on users to service_role;

alter table members enable row level security;
alter table members force row level security;
create policy definer on members for select to current_user using (true);
create policy tenant on members for select to authenticated
  using (celebrity_id = (select app.celebrity_for('members.read')));
create policy platform_admin on members for insert to authenticated
  with check (celebrity_id = (select app.current_celebrity()) and (select app.is_platform_admin()));
create policy oneself on members for select to authenticated using (user_id = (select app.current_user_id()));
create policy platform on members for select to service_role using (true);
revoke all on members from public, anon, authenticated, service_role;
grant select, insert on members to authenticated;
grant select on members to service_role;

alter table sign_ins enable row level security;
alter table sign_ins force row level security;
create policy platform on sign_ins for all to service_role using (true) with check (true);
revoke all on sign_ins from public, anon, authenticated, service_role;
grant select, insert, update, delete on sign_ins to service_role;

alter table sign_in_failures enable row level security;
alter table sign_in_failures force row level security;
create policy platform on sign_in_failures for all to service_role using (true) with check (true);
revoke all on sign_in_failures from public, anon, authenticated, service_role;
grant select, insert, update, delete on sign_in_failures to service_role;

-- Companies that ask for campaigns; their members and screens come with the campaigns' own part.
create table brands (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(trim(name)) between 1 and 120),
  owner_user_id uuid not null references users,
  created_at timestamptz not null default now()
);
create index brands_by_owner on brands (owner_user_id);

create function app.my_brands() returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$ select b.id from public.brands b where b.owner_user_id = app.current_user_id() $$;
revoke execute on function app.my_brands() from public, anon, authenticated, service_role;
grant execute on function app.my_brands() to authenticated;

alter table brands enable row level security;
alter table brands force row level security;
create policy definer on brands for select to current_user using (true);
create policy owner on brands for select to authenticated using (owner_user_id = (select app.current_user_id()));
revoke all on brands from public, anon, authenticated, service_role;
grant select on brands to authenticated;
