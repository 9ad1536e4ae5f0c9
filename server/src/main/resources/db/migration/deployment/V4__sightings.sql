-- Where the snippet was seen: each site that asked for a launcher or a session, let in or not. Whoever makes up origins fills no more
-- than what is kept of a celebrity: those seen longest ago give way.
create table sightings (
  id uuid primary key,
  celebrity_id uuid not null references celebrities on delete cascade,
  -- The place that was asked for or that let the site in; nothing where a page named the celebrity alone and was refused.
  deployment_id uuid,
  origin text not null check (length(origin) between 1 and 300),
  allowed boolean not null,
  mark text not null default 'NEW' check (mark in ('NEW', 'KNOWN', 'IGNORED')),
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  -- How many views of its pages; where none are told, since the chat stands in the page or is a program's, how many chats.
  seen bigint not null check (seen > 0),
  viewed boolean not null default false,
  alerted_at timestamptz,
  unique (celebrity_id, id),
  unique nulls not distinct (celebrity_id, origin, allowed, deployment_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade
);
create index sightings_latest on sightings (celebrity_id, last_seen desc, id desc);

-- From where in the world, as far as the visitors' clocks tell.
create table sighting_zones (
  celebrity_id uuid not null,
  sighting_id uuid not null,
  time_zone text not null check (length(time_zone) <= 60),
  seen bigint not null check (seen > 0),
  primary key (celebrity_id, sighting_id, time_zone),
  foreign key (celebrity_id, sighting_id) references sightings (celebrity_id, id) on delete cascade
);

alter table sightings enable row level security;
alter table sightings force row level security;
alter table sighting_zones enable row level security;
alter table sighting_zones force row level security;
create policy tenant_selects on sightings for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on sightings for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('sightings.write')));
create policy tenant_updates on sightings for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on sightings for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('sightings.write')));
create policy tenant_selects on sighting_zones for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on sighting_zones for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('sightings.write')));
create policy tenant_updates on sighting_zones for update to authenticated
  using (celebrity_id = (select app.celebrity_with('sightings.write')))
  with check (celebrity_id = (select app.celebrity_with('sightings.write')));
revoke all on sightings, sighting_zones from public, anon, authenticated, service_role;
grant select, insert, delete on sightings to authenticated;
grant update (mark, last_seen, seen, viewed, alerted_at) on sightings to authenticated;
grant select, insert on sighting_zones to authenticated;
grant update (seen) on sighting_zones to authenticated;

-- The team's word on a site is told; that it was seen is not.
select app.audit('sightings', 'sighting', team => 'celebrity_id', prefix => 'sgt', shown => '{origin,mark}',
                 quiet => '{id,celebrity_id,deployment_id,allowed,first_seen,last_seen,seen,viewed,alerted_at}',
                 changes => 'update of mark');

-- Whom the platform tells when the snippet turns up on a site that is not allowed.
create function app.places_team() returns table (name text, email text, locale text)
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select u.name, u.email, u.locale from public.members m join public.users u on u.id = m.user_id
      where m.team_id = app.celebrity_for('sightings.write') and m.role in ('OWNER', 'MANAGER')
      order by u.email;
  end $$;
revoke execute on function app.places_team() from public, anon, authenticated, service_role;
grant execute on function app.places_team() to authenticated;
