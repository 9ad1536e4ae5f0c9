-- Passkeys (WebAuthn): public keys, of which the private half never leaves a person's device. What the library needs to
-- check a signature later is kept as it came.
create table passkeys (
  id uuid primary key,
  user_id uuid not null references users on delete cascade,
  label text not null check (length(trim(label)) between 1 and 60),
  credential_id bytea not null unique check (length(credential_id) <= 1023),
  public_key bytea not null check (length(public_key) <= 4000),
  attestation bytea not null check (length(attestation) <= 20000),
  client_data bytea not null check (length(client_data) <= 20000),
  signature_count bigint not null,
  transports text not null check (length(transports) <= 200),
  backup_eligible boolean not null,
  backup_state boolean not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkeys_by_user on passkeys (user_id);

-- What a device is asked to sign, once and soon. Without a person: somebody who wants to sign in.
create table passkey_challenges (
  token_hash bytea primary key,
  challenge bytea not null check (length(challenge) <= 100),
  user_id uuid references users on delete cascade,
  expires_at timestamptz not null
);
create index passkey_challenges_by_age on passkey_challenges (expires_at);

alter table passkeys enable row level security;
alter table passkeys force row level security;
alter table passkey_challenges enable row level security;
alter table passkey_challenges force row level security;
revoke all on passkeys, passkey_challenges from public, anon, authenticated, service_role;

create policy oneself on passkeys for select to authenticated using (user_id = (select app.current_user_id()));
create policy remove_own on passkeys for delete to authenticated using (user_id = (select app.current_user_id()));
create policy platform on passkeys for select to service_role using (true);
create policy platform_adds on passkeys for insert to service_role with check (true);
create policy platform_changes on passkeys for update to service_role using (true) with check (true);
grant select (id, user_id, label, created_at, last_used_at) on passkeys to authenticated;
grant delete on passkeys to authenticated;
grant select, insert on passkeys to service_role;
grant update (signature_count, backup_state, last_used_at) on passkeys to service_role;

create policy platform on passkey_challenges for select to service_role using (true);
create policy platform_adds on passkey_challenges for insert to service_role with check (true);
create policy platform_removes on passkey_challenges for delete to service_role using (true);
grant select, insert, delete on passkey_challenges to service_role;

select app.audit('passkeys', 'passkey', prefix => 'pky', shown => '{user_id}', redacted => '{label,public_key}',
                 quiet => '{id,credential_id,attestation,client_data,signature_count,transports,backup_eligible,backup_state,created_at,last_used_at}');
