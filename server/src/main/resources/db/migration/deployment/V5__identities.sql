-- How a place's site vouches for its visitors: by a secret that the platform made for it, sealed by the application, or
-- by keys that the site publishes. A secret that was renewed is good for a while longer.
create table deployment_identities (
  celebrity_id uuid not null,
  deployment_id uuid not null,
  secret bytea check (length(secret) <= 1000),
  secret_since timestamptz,
  previous_secret bytea check (length(previous_secret) <= 1000),
  previous_until timestamptz,
  jwks_url text check (length(jwks_url) <= 500),
  primary key (celebrity_id, deployment_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade,
  check ((secret is null) = (secret_since is null)),
  check ((previous_secret is null) = (previous_until is null)),
  check (secret is null or jwks_url is null),
  check (secret is not null or previous_secret is null)
);
alter table deployment_identities enable row level security;
alter table deployment_identities force row level security;
create policy tenant_selects on deployment_identities for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on deployment_identities for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_updates on deployment_identities for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on deployment_identities for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on deployment_identities from public, anon, authenticated, service_role;
grant select, insert, delete on deployment_identities to authenticated;
grant update (secret, secret_since, previous_secret, previous_until, jwks_url) on deployment_identities to authenticated;

select app.audit('deployment_identities', 'deployment_identity', team => 'celebrity_id', id => 'deployment_id',
                 prefix => 'dep', shown => '{secret_since,previous_until,jwks_url}',
                 redacted => '{secret,previous_secret}', quiet => '{celebrity_id,deployment_id}');

-- Tokens that have let somebody in once, as long as they would again.
create table identity_tokens (
  celebrity_id uuid not null,
  deployment_id uuid not null,
  jti_hash bytea not null check (length(jti_hash) = 32),
  expires_at timestamptz not null,
  primary key (celebrity_id, deployment_id, jti_hash),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade
);
create index identity_tokens_by_age on identity_tokens (expires_at);
alter table identity_tokens enable row level security;
alter table identity_tokens force row level security;
create policy definer on identity_tokens for all to current_user using (true) with check (true);
create policy tenant_selects on identity_tokens for select to authenticated
  using (celebrity_id = (select app.celebrity_with('identities.use')));
create policy tenant_inserts on identity_tokens for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('identities.use')));
revoke all on identity_tokens from public, anon, authenticated, service_role;
grant select, insert on identity_tokens to authenticated;

create function app.forget_identity_tokens(before timestamptz) returns void
  language sql volatile security definer
  set search_path = ''
  as $$ delete from public.identity_tokens where expires_at < before $$;
revoke execute on function app.forget_identity_tokens(timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.forget_identity_tokens(timestamptz) to service_role;
