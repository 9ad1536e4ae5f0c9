-- What a program of a celebrity's or a brand's team calls with. The secret is shown once; here is its SHA-256. Looked up
-- as each transaction begins (app.enter), so that what is revoked opens nothing from then on, on every node.
create table api_keys (
  id uuid primary key,
  team_id uuid not null,
  team_kind text not null check (team_kind in ('CELEBRITY', 'BRAND')),
  name text not null check (length(trim(name)) between 1 and 60),
  secret_hash bytea not null check (length(secret_hash) = 32),
  scopes text[] not null check (cardinality(scopes) between 1 and 10
    and scopes <@ array['read', 'chat', 'knowledge', 'deployments', 'analytics', 'money:read', 'admin']),
  requests_per_minute int not null check (requests_per_minute between 1 and 6000),
  created_by uuid references users on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- The key that a rotation made instead; until it expires, both open.
  replaced_by uuid,
  revoked_at timestamptz,
  last_used_at timestamptz,
  last_used_from text check (length(last_used_from) <= 100),
  -- How many calls the nodes have taken for themselves of this minute's, counted since 1970.
  minute bigint not null default 0,
  taken int not null default 0,
  foreign key (team_id, team_kind) references teams (id, kind) on delete cascade,
  unique (team_id, id),
  foreign key (team_id, replaced_by) references api_keys (team_id, id),
  constraint api_keys_expire check (expires_at <= created_at + interval '366 days')
);

-- The scopes that the present caller may give to a key: nobody gives what is not theirs to do. What a scope includes
-- that teams of this kind have not is left out; a scope of which nothing is left is not given.
create function app.grantable_scopes() returns text[]
  language sql stable security definer
  set search_path = ''
  as $$
    select array(
      select scope from unnest(app.scopes()) with ordinality as given (scope, place)
      where (
        select bool_and(app.may(permission)) from unnest(string_to_array(trim(app.scope_rights(scope)), ' ')) as permission
        where strpos(coalesce(app.rights(current_setting('app.team_kind', true), 'OWNER'), ''), ' ' || permission || ' ') > 0
      )
      order by place)
  $$;

-- The name of the key that is calling, if one is.
create function app.key_name() returns text
  language sql stable security definer
  set search_path = ''
  as $$
    select k.name from public.api_keys k
    where k.id = app.claim('key_id')::uuid and k.team_id = app.current_team()
  $$;
revoke execute on function app.grantable_scopes(), app.key_name() from public, anon, authenticated, service_role;
grant execute on function app.grantable_scopes(), app.key_name() to authenticated;

alter table api_keys enable row level security;
alter table api_keys force row level security;
create policy definer on api_keys for select to current_user using (true);
create policy team_selects on api_keys for select to authenticated
  using (team_id = (select app.team_with('keys.edit')));
create policy team_inserts on api_keys for insert to authenticated
  with check (team_id = (select app.team_with('keys.edit'))
     and scopes <@ (select app.grantable_scopes())
     and created_by = (select app.current_user_id()));
create policy team_updates on api_keys for update to authenticated
  using (team_id = (select app.team_with('keys.edit')))
  with check (team_id = (select app.team_with('keys.edit')));
create policy platform on api_keys for select to service_role using (true);
create policy platform_counts on api_keys for update to service_role using (true) with check (true);
revoke all on api_keys from public, anon, authenticated, service_role;
grant select (id, team_id, name, scopes, requests_per_minute, created_by, created_at, expires_at, replaced_by, revoked_at,
              last_used_at, last_used_from) on api_keys to authenticated;
grant insert (id, team_id, team_kind, name, secret_hash, scopes, requests_per_minute, created_by, expires_at)
  on api_keys to authenticated;
grant update (expires_at, replaced_by, revoked_at) on api_keys to authenticated;
grant select on api_keys to service_role;
grant update (last_used_at, last_used_from, minute, taken) on api_keys to service_role;

-- Whoever may no longer make keys may have seen those they made: what opens everything goes with them.
create policy definer_revokes on api_keys for update to current_user using (true) with check (true);
create function app.take_keys_back() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$ begin
    if tg_op = 'DELETE' or strpos(coalesce(app.rights(new.team_kind, new.role), ''), ' keys.edit ') = 0 then
      update public.api_keys k set revoked_at = now()
      where k.team_id = old.team_id and k.created_by = old.user_id and k.revoked_at is null and 'admin' = any (k.scopes);
    end if;
    return null;
  end $$;
create trigger take_keys_back after update of role or delete on members
  for each row execute function app.take_keys_back();
revoke execute on function app.take_keys_back() from public, anon, authenticated, service_role;

create trigger require_member after insert on api_keys
  for each row execute function app.require_member('created_by', 'keys.edit');

-- Changed by people as `key.update`; that it was used, and how often, is not told.
select app.audit('api_keys', 'key', team => 'team_id', prefix => 'key',
                 shown => '{name,scopes,requests_per_minute,expires_at,replaced_by,revoked_at}',
                 quiet => '{id,team_id,team_kind,secret_hash,created_by,created_at,last_used_at,last_used_from,minute,taken}');
