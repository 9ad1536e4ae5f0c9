-- The agreement with a celebrity. Terms per stream and date, exclusivity and consent come with the contract's own part.
create table contracts (
  id uuid primary key default gen_random_uuid(),
  celebrity_id uuid not null references celebrities on delete cascade,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (celebrity_id, id)
);

alter table contracts enable row level security;
alter table contracts force row level security;
create policy tenant on contracts for select to authenticated
  using (celebrity_id = (select app.celebrity_for('money.read')));
create policy founder on contracts for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('found')) and (select app.is_platform_admin()));
revoke all on contracts from public, anon, authenticated, service_role;
grant select, insert on contracts to authenticated;

alter table celebrities add column contract_id uuid;
alter table celebrities add constraint celebrities_contract
  foreign key (id, contract_id) references contracts (celebrity_id, id);
grant update (contract_id) on celebrities to authenticated;

select app.audit('contracts', 'contract', team => 'celebrity_id', prefix => 'ctr', shown => '{status,starts_on,ends_on}',
                 quiet => '{id,celebrity_id,created_at,updated_at}');
