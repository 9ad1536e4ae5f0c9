-- Projects made before 30 May 2026 grant whatever `postgres` makes in public to the three roles. To everybody as well:
-- no project does that, and a migration that takes back too little shows by it.
alter default privileges in schema public grant all on tables to public, anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to public, anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to public, anon, authenticated, service_role;
