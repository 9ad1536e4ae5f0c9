-- The tenant. Revenue shares live with the contract, per stream and dated, and the twin's configuration with the
-- twin, versioned: see docs/decisions/0003-beyond-the-seed-schema.md.
create table celebrities (
  id uuid primary key,
  team_kind text not null default 'CELEBRITY' check (team_kind = 'CELEBRITY'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name text not null check (length(trim(name)) between 1 and 120),
  type text not null check (type in
    ('SPORTS_COMMENTATOR', 'ATHLETE', 'COACH', 'ACTOR', 'MUSICIAN', 'CREATOR', 'OTHER')),
  status text not null default 'PENDING_SETUP' check (status in ('PENDING_SETUP', 'ACTIVE', 'INACTIVE')),
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (id, team_kind) references teams (id, kind) on delete cascade
);

alter table celebrities enable row level security;
alter table celebrities force row level security;
create policy definer on celebrities for select to current_user using (true);
create policy member on celebrities for select to authenticated
  using (id = any (array(select app.my_teams())) or id = (select app.current_celebrity())
         or (select app.platform_may('celebrities.read')));
create policy founder on celebrities for insert to authenticated
  with check (id = (select app.team_with('found')) and (select app.is_platform_admin()));
create policy tenant on celebrities for update to authenticated
  using (id = (select app.celebrity_with('settings.edit'))) with check (id = (select app.celebrity_with('settings.edit')));
create policy platform on celebrities for select to service_role using (true);
revoke all on celebrities from public, anon, authenticated, service_role;
grant select, insert on celebrities to authenticated;
grant update (name, type, status, updated_at) on celebrities to authenticated;
grant select on celebrities to service_role;

select app.audit('celebrities', 'celebrity', team => 'id', prefix => 'cel', shown => '{slug,name,type,status,demo}',
                 quiet => '{id,team_kind,contract_id,created_at,updated_at}');
