create table users (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  name text not null check (length(trim(name)) between 1 and 120),
  locale text not null default 'es' check (locale in ('es', 'en')),
  password_hash text not null,
  created_at timestamptz not null default now(),
  constraint users_email_once unique (email)
);

-- What a person is to a team.
create table members (
  team_id uuid not null,
  team_kind text not null,
  user_id uuid not null references users on delete cascade,
  role text not null,
  created_at timestamptz not null default now(),
  primary key (team_id, user_id),
  foreign key (team_id, team_kind) references teams (id, kind) on delete cascade,
  constraint members_role_of_kind check (case team_kind
    when 'PLATFORM' then role in ('ADMIN', 'SUPPORT', 'FINANCE')
    when 'CELEBRITY' then role in ('OWNER', 'MANAGER', 'EDITOR', 'ANALYST')
    when 'BRAND' then role in ('OWNER', 'MANAGER', 'VIEWER')
    else false end)
);
create index members_by_user on members (user_id, team_id);
create unique index members_one_owner on members (team_id) where role = 'OWNER';

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
grant select (id, email, name, locale, created_at) on users to authenticated;
grant insert (id, email, name, locale, password_hash) on users to authenticated;
grant update (name, locale) on users to authenticated;
grant select, insert on users to service_role;
grant update (password_hash) on users to service_role;

alter table members enable row level security;
alter table members force row level security;
create policy definer on members for select to current_user using (true);
create policy team on members for select to authenticated
  using (team_id = (select app.team_for('members.read')));
create policy founder on members for insert to authenticated
  with check (team_id = (select app.team_with('found')) and (select app.is_platform_admin()));
create policy oneself on members for select to authenticated using (user_id = (select app.current_user_id()));
create policy platform on members for select to service_role using (true);
revoke all on members from public, anon, authenticated, service_role;
grant select, insert on members to authenticated;
grant select on members to service_role;

-- The first start makes the platform's first administrator, once. A function, because on a hosted project no policy
-- binds service_role.
create policy first_administrator on members for insert to current_user with check (team_id = app.platform());
create function app.begin_platform(administrator uuid) returns void
  language sql volatile security definer
  set search_path = ''
  as $$ insert into public.members (team_id, team_kind, user_id, role)
        select app.platform(), 'PLATFORM', administrator, 'ADMIN'
        where not exists (select from public.members m where m.team_id = app.platform()) $$;
revoke execute on function app.begin_platform(uuid) from public, anon, authenticated, service_role;
grant execute on function app.begin_platform(uuid) to service_role;

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

-- Companies that ask for campaigns.
create table brands (
  id uuid primary key,
  team_kind text not null default 'BRAND' check (team_kind = 'BRAND'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name text not null check (length(trim(name)) between 1 and 120),
  created_at timestamptz not null default now(),
  foreign key (id, team_kind) references teams (id, kind) on delete cascade
);

alter table brands enable row level security;
alter table brands force row level security;
create policy member on brands for select to authenticated
  using (id = any (array(select app.my_teams())) or id = (select app.current_team())
         or (select app.platform_may('celebrities.read')));
create policy founder on brands for insert to authenticated
  with check (id = (select app.team_with('found')) and (select app.is_platform_admin()));
create policy team on brands for update to authenticated
  using (id = (select app.team_with('settings.edit'))) with check (id = (select app.team_with('settings.edit')));
revoke all on brands from public, anon, authenticated, service_role;
grant select on brands to authenticated;
grant insert (id, slug, name) on brands to authenticated;
grant update (name) on brands to authenticated;

-- What somebody makes that outlives their call (a link, a key) is kept only while they may make it: their membership is
-- held until this is through, so that a removal at the same moment waits, and then takes it back with the rest. Told the
-- column that says who made it, and the permission.
create policy definer_changes on members for update to current_user using (true) with check (true);
create function app.require_member() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
  declare
    maker uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    allowed text;
  begin
    select app.rights(m.team_kind, m.role) into allowed from public.members m
    where m.team_id = new.team_id and m.user_id = maker for share;
    if maker is not null and strpos(coalesce(allowed, ''), ' ' || tg_argv[1] || ' ') = 0 then
      raise exception using errcode = 'TW403', message = tg_argv[1];
    end if;
    return null;
  end $$;
revoke execute on function app.require_member() from public, anon, authenticated, service_role;

select app.audit('members', 'member', team => 'team_id', id => 'user_id', prefix => 'usr', shown => '{role}',
                 quiet => '{team_id,team_kind,user_id,created_at}');
select app.audit('brands', 'brand', team => 'id', prefix => 'brd', shown => '{slug,name}',
                 quiet => '{id,team_kind,created_at}');
