-- Flyway's own tables have no row security. Where new tables are granted to the roles of requests by default, as on a
-- hosted Supabase project, anybody could read and rewrite them. Runs after the migrations of every module; in the first
-- ones these roles may not be there yet.
do $$
declare
  history regclass;
  role_name name;
begin
  for history in
    select c.oid from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname like 'flyway\_schema\_history%'
  loop
    execute format('revoke all on %s from public', history);
    for role_name in select r.rolname from pg_roles r where r.rolname in ('anon', 'authenticated', 'service_role') loop
      execute format('revoke all on %s from %I', history, role_name);
    end loop;
  end loop;
end $$;
