-- Who a person is at the Supabase project whose tokens are accepted: found by their address once, then by this alone.
alter table users add column supabase_id uuid unique;
grant select (supabase_id) on users to service_role;
grant update (supabase_id) on users to service_role;

-- What people do to their own account stands in the platform's log: it is no team's.
select app.audit('users', 'person', prefix => 'usr', shown => '{locale,email_verified_at}', masked => '{email,name}',
                 redacted => '{password_hash,supabase_id}', quiet => '{id,created_at}');
