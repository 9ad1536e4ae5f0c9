-- Roles and claims as in PostgREST and Supabase. Made only where missing, so that the same file runs on a hosted
-- project, where they exist and the schema `auth` belongs to somebody else.
do $$
declare
  name text;
begin
  foreach name in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin noinherit', name);
    end if;
    -- Whoever makes a role is a member from PostgreSQL 16 on, but may not become it unless told so. From then on, too, a
    -- grant can say that the login never has the role's rights by itself, whether it was made with noinherit or not.
    if current_setting('server_version_num')::int < 160000 then
      if not pg_has_role('${login_role}', name, 'member') then
        execute format('grant %I to %I', name, '${login_role}');
      end if;
    elsif not pg_has_role('${login_role}', name, 'set') then
      execute format('grant %I to %I with inherit false', name, '${login_role}');
    end if;
  end loop;
end $$;

create schema app;
grant usage on schema app to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;

-- What the caller claims; null when it claims nothing. A setting that was local to an earlier transaction reads as an
-- empty string, hence the nullif. These functions have no search path of their own, so that they are inlined; every
-- name in them says its schema instead.
create function app.claim(name text) returns text
  language sql stable
  as $$ select nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::pg_catalog.jsonb
               operator(pg_catalog.->>) name $$;

create function app.current_user_id() returns uuid
  language sql stable
  as $$ select app.claim('sub')::pg_catalog.uuid $$;

create function app.current_fan() returns uuid
  language sql stable
  as $$ select app.claim('fan_id')::pg_catalog.uuid $$;

create function app.current_deployment() returns uuid
  language sql stable
  as $$ select app.claim('deployment_id')::pg_catalog.uuid $$;

-- Supabase brings auth.uid(); elsewhere it is made here, for customers' own policies and views.
do $$
begin
  if to_regprocedure('auth.uid()') is null then
    create schema if not exists auth;
    create function auth.uid() returns uuid language sql stable set search_path = ''
      as 'select app.current_user_id()';
    revoke execute on function auth.uid() from public;
    grant execute on function auth.uid() to anon, authenticated, service_role;
    grant usage on schema auth to anon, authenticated, service_role;
  end if;
end $$;

-- Whoever people work for: a celebrity, a brand, or the platform itself, which is one and always there. The rows of a
-- celebrity or a brand have the identity of their team.
create table teams (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('PLATFORM', 'CELEBRITY', 'BRAND')),
  unique (id, kind)
);
create unique index teams_one_platform on teams (kind) where kind = 'PLATFORM';
insert into teams (id, kind) values ('00000000-0000-0000-0000-000000000001', 'PLATFORM');

create function app.platform() returns uuid
  language sql immutable
  as $$ select '00000000-0000-0000-0000-000000000001'::pg_catalog.uuid $$;

-- Begins a transaction as its caller: decides once for which team it works and what the caller may do there, so that
-- policies only read it. A person's role is looked up, never believed. Whoever claims no team works for the platform's,
-- if it is theirs; whoever may not enter has no team for the transaction's length. Only the login of requests may call
-- it. It is called for every transaction, so it sets no search path, which costs as much as the look-up; every name and
-- operator in it says its schema instead.
create function app.enter(claims text) returns void
  language plpgsql volatile security definer
  as $$
  declare
    caller pg_catalog.jsonb := claims::pg_catalog.jsonb;
    team pg_catalog.uuid := (caller operator(pg_catalog.->>) 'team_id')::pg_catalog.uuid;
    kind pg_catalog.text;
    role pg_catalog.text;
    allowed pg_catalog.text;
    of_celebrity pg_catalog.text;
    staff pg_catalog.text;
  begin
    case caller operator(pg_catalog.->>) 'kind'
      when 'fan' then
        -- Without a deployment it is one of the team, or a program of it, who tries its draft, for as long as they may.
        if (caller operator(pg_catalog.->>) 'deployment_id') is not null
           or app.is_on_team(team, (caller operator(pg_catalog.->>) 'fan_id')::pg_catalog.uuid)
           or app.is_good_key(team, (caller operator(pg_catalog.->>) 'speaker')::pg_catalog.uuid) then
          kind := 'CELEBRITY';
          allowed := '';
        end if;
      when 'worker' then
        kind := 'CELEBRITY';
        allowed := app.rights('SYSTEM', 'WORKER');
      when 'person' then
        if team is null then
          team := app.platform();
        end if;
        select m.team_kind, m.role into kind, role from public.members m
        where m.team_id operator(pg_catalog.=) team
          and m.user_id operator(pg_catalog.=) (caller operator(pg_catalog.->>) 'sub')::pg_catalog.uuid;
        allowed := app.rights(kind, role);
        if kind is null then
          select s.kind, s.role, s.allowed into kind, staff, allowed
          from app.as_staff(team, (caller operator(pg_catalog.->>) 'sub')::pg_catalog.uuid) s;
        elsif kind operator(pg_catalog.=) 'PLATFORM' then
          staff := role;
        end if;
      when 'key' then
        select k.team_kind, app.key_rights(k.scopes) into kind, allowed from public.api_keys k
        where k.id operator(pg_catalog.=) (caller operator(pg_catalog.->>) 'key_id')::pg_catalog.uuid
          and k.team_id operator(pg_catalog.=) team
          and k.revoked_at is null
          and k.expires_at operator(pg_catalog.>) pg_catalog.now();
      else
    end case;
    if allowed is null or team is null then
      allowed := null;
      team := null;
      kind := null;
    end if;
    if kind operator(pg_catalog.=) 'CELEBRITY' then
      of_celebrity := allowed;
    end if;
    perform pg_catalog.set_config('request.jwt.claims', claims, true),
            pg_catalog.set_config('app.team', coalesce(team::pg_catalog.text, ''), true),
            pg_catalog.set_config('app.team_kind', coalesce(kind, ''), true),
            pg_catalog.set_config('app.permissions', coalesce(allowed, ''), true),
            pg_catalog.set_config('app.celebrity_permissions', coalesce(of_celebrity, ''), true),
            pg_catalog.set_config('app.staff', coalesce(staff, ''), true);
  end $$;

-- A member of the platform's team at somebody else's: they may look in as long as a support access of theirs is open
-- there, and do then what their role says. A celebrity or brand that is not there yet is entered by the administrator
-- who founds it.
create function app.as_staff(wanted uuid, who uuid, out kind text, out role text, out allowed text)
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    select m.role into role from public.members m where m.team_id = app.platform() and m.user_id = who;
    if role is null then
      return;
    end if;
    select t.kind into kind from public.teams t where t.id = wanted;
    if kind is null and role = 'ADMIN' then
      kind := 'CELEBRITY';
      allowed := app.rights('SYSTEM', 'WORKER');
    elsif exists (select from public.support_accesses s
                  where s.team_id = wanted and s.user_id = who and s.ended_at is null and s.expires_at > now()) then
      allowed := app.rights('SUPPORT', role);
    end if;
    if allowed is null then
      kind := null;
      role := null;
    end if;
  end $$;

-- Whether a person may enter a team at all.
create function app.is_on_team(wanted uuid, person uuid) returns boolean
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return exists (select from public.members m where m.team_id = wanted and m.user_id = person)
        or (select s.allowed is not null from app.as_staff(wanted, person) s);
  end $$;

create function app.is_good_key(wanted uuid, key uuid) returns boolean
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return exists (select from public.api_keys k
                   where k.id = key and k.team_id = wanted and k.revoked_at is null and k.expires_at > now());
  end $$;

create function app.is_platform_admin() returns boolean
  language sql stable
  as $$ select pg_catalog.current_setting('app.staff', true) operator(pg_catalog.=) 'ADMIN' $$;

-- The team this transaction works for, if the caller may enter it at all.
-- Policies call these as (select app.…()), once a statement, so that the tenant's index is used.
create function app.current_team() returns uuid
  language sql stable
  as $$ select nullif(pg_catalog.current_setting('app.team', true), '')::pg_catalog.uuid $$;

-- The tenant, where the team is a celebrity.
create function app.current_celebrity() returns uuid
  language sql stable
  as $$ select case when pg_catalog.current_setting('app.team_kind', true) operator(pg_catalog.=) 'CELEBRITY'
                    then pg_catalog.current_setting('app.team', true)::pg_catalog.uuid end $$;

create function app.current_brand() returns uuid
  language sql stable
  as $$ select case when pg_catalog.current_setting('app.team_kind', true) operator(pg_catalog.=) 'BRAND'
                    then pg_catalog.current_setting('app.team', true)::pg_catalog.uuid end $$;

create function app.may(permission text) returns boolean
  language sql stable
  as $$ select pg_catalog.current_setting('app.permissions', true)
               operator(pg_catalog.~~) ('% ' operator(pg_catalog.||) permission operator(pg_catalog.||) ' %') $$;

-- Whoever may enter a team is told what they may not do there, and not that it is empty. To others it is nobody's.
create function app.refuse(permission text) returns uuid
  language plpgsql stable
  set search_path = ''
  as $$ begin
    if app.current_team() is not null then
      raise exception using errcode = 'TW403', message = permission;
    end if;
    return null;
  end $$;

-- The tenant, for those who may do this in it; a refusal for its other members. Most statements ask it, and each function
-- in it costs them a hundredth: what may be done with a celebrity's rows is a setting of its own, empty for other teams,
-- so that nothing else has to be compared.
create function app.celebrity_with(permission text) returns uuid
  language sql stable
  as $$ select case when pg_catalog.current_setting('app.celebrity_permissions', true)
                         operator(pg_catalog.~~) ('% ' operator(pg_catalog.||) permission operator(pg_catalog.||) ' %')
                    then pg_catalog.current_setting('app.team', true)::pg_catalog.uuid
                    else app.refuse(permission) end $$;

-- The same without the refusal, for where several policies stand side by side.
create function app.celebrity_for(permission text) returns uuid
  language sql stable
  as $$ select case when app.may(permission) then app.current_celebrity() end $$;

create function app.brand_for(permission text) returns uuid
  language sql stable
  as $$ select case when app.may(permission) then app.current_brand() end $$;

create function app.team_for(permission text) returns uuid
  language sql stable
  as $$ select case when app.may(permission) then app.current_team() end $$;

create function app.team_with(permission text) returns uuid
  language sql stable
  as $$ select case when app.may(permission) then app.current_team() else app.refuse(permission) end $$;

-- For what the platform's people do in their own team: a worker, who may everything, has another.
create function app.platform_may(permission text) returns boolean
  language sql stable
  as $$ select app.may(permission) and app.current_team() operator(pg_catalog.=) app.platform() $$;

-- Every celebrity or brand the signed-in person is a member of.
create function app.my_teams() returns setof uuid
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query select m.team_id from public.members m where m.user_id = app.current_user_id();
  end $$;

-- What the signed-in person may do in a team, whichever they work for now; for screens, which show nothing else.
create function app.permissions_in(wanted uuid) returns text[]
  language plpgsql stable security definer
  set search_path = ''
  as $$
  declare
    allowed text;
  begin
    select app.rights(m.team_kind, m.role) into allowed from public.members m
    where m.team_id = wanted and m.user_id = app.current_user_id();
    if not found then
      select s.allowed into allowed from app.as_staff(wanted, app.current_user_id()) s;
    end if;
    return coalesce(string_to_array(nullif(trim(allowed), ''), ' '), array[]::text[]);
  end $$;

alter table teams enable row level security;
alter table teams force row level security;
create policy definer on teams for select to current_user using (true);
create policy member on teams for select to authenticated using (id = (select app.current_team()));
-- 'found' is what only a founder may: see app.as_staff.
create policy founder on teams for insert to authenticated
  with check (id = (select app.team_with('found')) and (select app.is_platform_admin()));
revoke all on teams from public, anon, authenticated, service_role;
grant select, insert on teams to authenticated;

-- Finds a team by what the outside calls it: the slug of a celebrity or a brand, a deployment's key.
create table directory (
  kind text not null check (kind in ('CELEBRITY', 'BRAND', 'DEPLOYMENT')),
  name text not null,
  team_id uuid not null references teams on delete cascade,
  primary key (kind, name)
);
create index directory_by_team on directory (team_id);

alter table directory enable row level security;
alter table directory force row level security;
create policy definer on directory for select to current_user using (true);
create policy team_selects on directory for select to authenticated
  using (team_id = (select app.current_team()));
-- A deployment's key by whoever may make one; a slug by the founder alone.
create policy team_inserts on directory for insert to authenticated
  with check (team_id = case when kind = 'DEPLOYMENT' then (select app.celebrity_with('deployments.edit'))
                             else (select app.team_with('found')) end);
-- A hosted project grants every new table to all three by default: first nothing, then what is meant.
revoke all on directory from public, anon, authenticated, service_role;
grant select, insert on directory to authenticated;

-- One look-up at a time: nobody can list the tenants with it.
create function app.directory_find(wanted_kind text, wanted_name text) returns uuid
  language sql stable security definer
  set search_path = ''
  as $$ select d.team_id from public.directory d where d.kind = wanted_kind and d.name = wanted_name $$;

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to anon, authenticated, service_role;
-- Who a transaction is for is said before it has a role, by the login alone; nobody says it again afterwards.
revoke execute on function app.enter(text), app.as_staff(uuid, uuid), app.is_on_team(uuid, uuid),
  app.is_good_key(uuid, uuid)
  from anon, authenticated, service_role;
grant usage on schema app to "${login_role}";
grant execute on function app.enter(text) to "${login_role}";
