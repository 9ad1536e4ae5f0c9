-- Hosts that teams brought along for their white-label places. Several teams may claim the same one; whoever shows the
-- token of their own claim in its DNS has it. `seen` is what the last look at the DNS found.
create table domains (
  id uuid primary key,
  celebrity_id uuid not null references celebrities on delete cascade,
  deployment_id uuid not null,
  -- In lower case, as DNS spells it (punycode); `*.` before it stands for one more name.
  host text not null check (host = lower(host) and length(host) between 3 and 253),
  token text not null check (length(token) between 16 and 80),
  state text not null default 'PENDING' check (state in ('PENDING', 'VERIFIED', 'LIVE', 'LOST')),
  lost_because text check (lost_because in ('PROOF_GONE', 'TAKEN_OVER')),
  seen jsonb check (jsonb_typeof(seen) = 'object'),
  checked_at timestamptz,
  next_check_at timestamptz not null default now(),
  failures int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  released_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade,
  unique (celebrity_id, id),
  constraint domains_lost_for_a_reason check ((state = 'LOST') = (lost_because is not null))
);
create index domains_of_place on domains (celebrity_id, deployment_id, id);
create index domains_due on domains (next_check_at) where released_at is null and state <> 'LOST';
-- A team claims a host once; of all who claim it one has it.
create unique index domains_claimed_once on domains (celebrity_id, host) where released_at is null;
create unique index domains_held_once on domains (host)
  where released_at is null and state in ('VERIFIED', 'LIVE');

alter table domains enable row level security;
alter table domains force row level security;
create policy definer on domains for select to current_user using (true);
create policy tenant_selects on domains for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on domains for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_updates on domains for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy platform on domains for select to service_role using (true);
create policy platform_takes_turns on domains for update to service_role using (true) with check (true);
revoke all on domains from public, anon, authenticated, service_role;
grant select on domains to authenticated, service_role;
grant insert (id, celebrity_id, deployment_id, host, token) on domains to authenticated;
grant update (token, state, lost_because, seen, checked_at, next_check_at, failures, failing_since, released_at)
  on domains to authenticated;
grant update (next_check_at) on domains to service_role;

-- Whose page a host shows, before anybody is known: one look-up at a time. A host by its own name comes before the
-- wildcard above it.
create function app.domain_at(wanted text, out claim text, out celebrity_id uuid, out deployment_id uuid, out slug text)
  returns setof record
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select d.host, d.celebrity_id, d.deployment_id, c.slug
      from public.domains d join public.celebrities c on c.id = d.celebrity_id
      where d.host in (wanted, '*' || substr(wanted, strpos(wanted, '.')))
        and d.released_at is null and d.state in ('VERIFIED', 'LIVE')
      order by d.host = wanted desc limit 1;
  end $$;

-- Who holds the host of the present celebrity's claim, whose token has just been seen in the DNS; nobody, once that token
-- is not the claim's any more.
create function app.domain_holders(claim uuid, shown text, out celebrity_id uuid, out id uuid) returns setof record
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select d.celebrity_id, d.id
      from public.domains mine join public.domains d on d.host = mine.host and d.id <> mine.id
      where mine.id = claim and mine.token = shown and mine.celebrity_id = app.celebrity_with('deployments.edit')
        and mine.released_at is null and d.released_at is null and d.state in ('VERIFIED', 'LIVE');
  end $$;

-- Whom to tell what has become of a host: those of the present celebrity's team who may see to it.
create function app.domain_people(out name text, out email text, out locale text) returns setof record
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select u.name, u.email, u.locale from public.members m join public.users u on u.id = m.user_id
      where m.team_id = app.celebrity_with('deployments.edit') and m.role in ('OWNER', 'MANAGER')
      order by m.role desc, u.id;
  end $$;
revoke execute on function app.domain_at(text), app.domain_holders(uuid, text), app.domain_people()
  from public, anon, authenticated, service_role;
grant execute on function app.domain_at(text) to anon, authenticated, service_role;
grant execute on function app.domain_holders(uuid, text), app.domain_people() to authenticated;

select app.audit('domains', 'domain', team => 'celebrity_id', prefix => 'dom',
                 shown => '{host,state,lost_because,released_at}',
                 quiet => '{id,celebrity_id,deployment_id,token,seen,checked_at,next_check_at,failures,failing_since,created_at}');
