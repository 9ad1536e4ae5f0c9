-- The roles of a hosted Supabase project, from the migrations of its database image: `postgres` is no superuser there,
-- and `service_role` is bound by no row security. The superuser is `supabase_admin`, and nobody else's.
create role anon nologin;
create role authenticated nologin;
create role service_role nologin bypassrls;
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';

create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';

create role supabase_auth_admin login noinherit createrole;
alter role supabase_auth_admin set search_path to auth;

create role postgres login createdb createrole replication bypassrls;
grant anon, authenticated, service_role to postgres with admin option;
alter role postgres set search_path to "$user", public, extensions;
