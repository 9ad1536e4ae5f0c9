-- Who a person is at the Supabase project whose tokens are accepted: found by their address once, then by this alone.
alter table users add column supabase_id uuid unique;
grant select (supabase_id) on users to service_role;
grant update (supabase_id) on users to service_role;
