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

-- One claim of the caller of this transaction; null when it has none. A setting that was local to an earlier
-- transaction reads as an empty string, hence the nullif.
create function app.claim(name text) returns text
  language sql stable
  set search_path = ''
  as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> name $$;

create function app.current_user_id() returns uuid
  language sql stable
  set search_path = ''
  as $$ select app.claim('sub')::uuid $$;

create function app.current_fan() returns uuid
  language sql stable
  set search_path = ''
  as $$ select app.claim('fan_id')::uuid $$;

create function app.current_deployment() returns uuid
  language sql stable
  set search_path = ''
  as $$ select app.claim('deployment_id')::uuid $$;

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

create function app.is_platform_admin() returns boolean
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return exists (
      select from public.users u where u.id = app.current_user_id() and u.platform_role = 'ADMIN');
  end $$;

-- The tenant this transaction works for. A person's is looked up, never believed: a claim alone opens nothing.
-- Policies call it as (select app.current_celebrity()), once a statement, so that the tenant index is used.
-- The tables it reads come with the module `account`; the body is bound when it first runs.
create function app.current_celebrity() returns uuid
  language plpgsql stable security definer
  set search_path = ''
  as $$
  declare
    claimed uuid := app.claim('celebrity_id')::uuid;
  begin
    if claimed is null then
      return null;
    elsif app.claim('kind') in ('fan', 'worker') then
      return claimed;
    elsif exists (
      select from public.members m where m.celebrity_id = claimed and m.user_id = app.current_user_id()
    ) or app.is_platform_admin() then
      return claimed;
    end if;
    return null;
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
