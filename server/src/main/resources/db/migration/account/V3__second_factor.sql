-- The second factor: a secret shared with the person's authenticator (RFC 6238), sealed by the application. Nothing is
-- asked for until it was confirmed. A code opens once: its step is kept and only later ones are taken.
create table second_factors (
  user_id uuid primary key references users on delete cascade,
  secret bytea not null check (length(secret) <= 200),
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  -- For the audit trail: that the codes on paper were made anew, and how many ever opened.
  codes_renewed_at timestamptz,
  codes_used int not null default 0
);

-- Codes on paper for when the authenticator is lost; each opens once. Kept as a keyed hash, bound to the person.
create table recovery_codes (
  user_id uuid not null references second_factors on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (user_id, code_hash)
);

-- Between the right password and the second factor: who is half-way in, and from where.
create table sign_in_tickets (
  token_hash bytea primary key,
  user_id uuid not null references users on delete cascade,
  address text not null check (length(address) <= 100),
  user_agent text not null check (length(user_agent) <= 300),
  expires_at timestamptz not null
);
create index sign_in_tickets_by_user on sign_in_tickets (user_id);

alter table second_factors enable row level security;
alter table second_factors force row level security;
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
alter table sign_in_tickets enable row level security;
alter table sign_in_tickets force row level security;
revoke all on second_factors, recovery_codes, sign_in_tickets from public, anon, authenticated, service_role;

create policy oneself on second_factors for select to authenticated using (user_id = (select app.current_user_id()));
create policy platform on second_factors for all to service_role using (true) with check (true);
grant select (user_id, confirmed_at) on second_factors to authenticated;
grant select, insert, delete on second_factors to service_role;
grant update (secret, created_at, confirmed_at, last_step, codes_renewed_at, codes_used) on second_factors to service_role;

create policy oneself on recovery_codes for select to authenticated using (user_id = (select app.current_user_id()));
create policy platform on recovery_codes for select to service_role using (true);
create policy platform_adds on recovery_codes for insert to service_role with check (true);
create policy platform_removes on recovery_codes for delete to service_role using (true);
grant select (user_id) on recovery_codes to authenticated;
grant select, insert, delete on recovery_codes to service_role;

create policy platform on sign_in_tickets for select to service_role using (true);
create policy platform_adds on sign_in_tickets for insert to service_role with check (true);
create policy platform_removes on sign_in_tickets for delete to service_role using (true);
grant select, insert, delete on sign_in_tickets to service_role;

select app.audit('second_factors', 'second_factor', id => 'user_id', prefix => 'usr', 
                 shown => '{confirmed_at,codes_renewed_at,codes_used}',
                 redacted => '{secret}', quiet => '{user_id,created_at,last_step}');
