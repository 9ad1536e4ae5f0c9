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
    -- Whoever makes a role is a member from PostgreSQL 16 on, but may not become it unless told so.
    if not pg_has_role('${login_role}', name,
                       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
      execute format('grant %I to %I', name, '${login_role}');
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

-- What each role may do: filled by R__rights.sql, which is the one table of it.
create table app.roles (
  team text not null,
  role text not null,
  permissions text not null,
  primary key (team, role)
);
revoke all on app.roles from public, anon, authenticated, service_role;
grant select on app.roles to authenticated, service_role;

-- Begins a transaction as its caller: decides once what the caller may enter and do there, so that policies only read
-- it. A person's role is looked up, never believed; whoever may not enter has no celebrity for the transaction's
-- length. Only the login of requests may call it, and what it sets ends with the transaction.
create function app.enter(claims text) returns void
  language plpgsql volatile security definer
  set search_path = ''
  as $$
  declare
    caller jsonb := claims::jsonb;
    person uuid := (caller ->> 'sub')::uuid;
    celebrity uuid := (caller ->> 'celebrity_id')::uuid;
    staff text;
    allowed text;
  begin
    case caller ->> 'kind'
      when 'worker' then
        allowed := '*';
      when 'fan' then
        allowed := '';
      when 'person' then
        select u.platform_role into staff from public.users u where u.id = person;
        if celebrity is not null then
          allowed := coalesce(app.permissions_of_member(celebrity, person),
                              app.permissions_of_staff(celebrity, staff));
        end if;
      else
        celebrity := null;
    end case;
    if allowed is null then
      celebrity := null;
    end if;
    perform set_config('request.jwt.claims', claims, true),
            set_config('app.celebrity', coalesce(celebrity::text, ''), true),
            set_config('app.permissions', coalesce(allowed, ''), true),
            set_config('app.staff', coalesce(staff, ''), true);
  end $$;

-- The tables that these two read come with later modules; a body is bound when it first runs.
create function app.permissions_of_member(celebrity uuid, person uuid) returns text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return (
      select r.permissions from public.members m join app.roles r on r.team = 'CELEBRITY' and r.role = m.role
      where m.celebrity_id = celebrity and m.user_id = person);
  end $$;

-- A celebrity that is not there yet is entered by the administrator who founds it.
create function app.permissions_of_staff(celebrity uuid, staff text) returns text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    if staff = 'ADMIN' and not exists (select from public.celebrities c where c.id = celebrity) then
      return '*';
    end if;
    return (select r.permissions from app.roles r where r.team = 'PLATFORM' and r.role = staff);
  end $$;

create function app.is_platform_admin() returns boolean
  language sql stable
  as $$ select pg_catalog.current_setting('app.staff', true) operator(pg_catalog.=) 'ADMIN' $$;

-- The tenant this transaction works for, if the caller may enter it at all.
-- Policies call it as (select app.current_celebrity()), once a statement, so that the tenant index is used.
create function app.current_celebrity() returns uuid
  language sql stable
  as $$ select nullif(pg_catalog.current_setting('app.celebrity', true), '')::pg_catalog.uuid $$;

create function app.may(permission text) returns boolean
  language sql stable
  as $$ select pg_catalog.current_setting('app.permissions', true) operator(pg_catalog.=) '*'
            or pg_catalog.strpos(pg_catalog.current_setting('app.permissions', true), ' ' operator(pg_catalog.||) permission
                                 operator(pg_catalog.||) ' ') operator(pg_catalog.>) 0 $$;

-- The tenant, for those who may do this in it; nobody's for the rest.
create function app.celebrity_for(permission text) returns uuid
  language sql stable
  as $$ select case when app.may(permission) then app.current_celebrity() end $$;

-- The same, but refuses: whoever may enter a celebrity is told what they may not do there, and not that it is empty.
create function app.celebrity_with(permission text) returns uuid
  language plpgsql stable
  set search_path = ''
  as $$ begin
    if app.current_celebrity() is not null and not app.may(permission) then
      raise exception using errcode = 'TW403', message = permission;
    end if;
    return app.current_celebrity();
  end $$;

-- Every celebrity the signed-in person is a member of.
create function app.my_celebrities() returns setof uuid
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query select m.celebrity_id from public.members m where m.user_id = app.current_user_id();
  end $$;

-- Finds a tenant by what the outside calls it: a slug, a deployment's key, a host name. The foreign key to
-- celebrities comes with their table.
create table directory (
  kind text not null check (kind in ('SLUG', 'DEPLOYMENT')),
  name text not null,
  celebrity_id uuid not null,
  primary key (kind, name)
);
create index directory_by_celebrity on directory (celebrity_id);

alter table directory enable row level security;
alter table directory force row level security;
create policy definer on directory for select to current_user using (true);
create policy tenant_selects on directory for select to authenticated
  using (celebrity_id = (select app.current_celebrity()));
create policy tenant_inserts on directory for insert to authenticated
  with check (celebrity_id = (select app.current_celebrity()));
-- A hosted project grants every new table to all three by default: first nothing, then what is meant.
revoke all on directory from public, anon, authenticated, service_role;
grant select, insert on directory to authenticated;

-- One look-up at a time: nobody can list the tenants with it.
create function app.directory_find(wanted_kind text, wanted_name text) returns uuid
  language sql stable security definer
  set search_path = ''
  as $$ select d.celebrity_id from public.directory d where d.kind = wanted_kind and d.name = wanted_name $$;

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to anon, authenticated, service_role;
-- Who a transaction is for is said before it has a role, by the login alone; nobody says it again afterwards.
revoke execute on function app.enter(text), app.permissions_of_member(uuid, uuid), app.permissions_of_staff(uuid, text)
  from anon, authenticated, service_role;
grant usage on schema app to "${login_role}";
grant execute on function app.enter(text) to "${login_role}";
