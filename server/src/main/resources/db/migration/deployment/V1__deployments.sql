create table deployments (
  id uuid primary key default gen_random_uuid(),
  celebrity_id uuid not null references celebrities on delete cascade,
  type text not null check (type in ('VIBETHINK_PORTAL', 'EMBEDDED_WIDGET', 'BRAND_CAMPAIGN', 'WHITE_LABEL')),
  config jsonb not null check (jsonb_typeof(config) = 'object'),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE', 'SCHEDULED')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (celebrity_id, id)
);
create unique index deployments_one_portal on deployments (celebrity_id) where type = 'VIBETHINK_PORTAL';

alter table deployments enable row level security;
alter table deployments force row level security;
create policy tenant_selects on deployments for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on deployments for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_updates on deployments for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on deployments from public, anon, authenticated, service_role;
grant select, insert on deployments to authenticated;
grant update (config, status, updated_at) on deployments to authenticated;

select app.audit('deployments', 'deployment', team => 'celebrity_id', prefix => 'dep', shown => '{type,config,status}',
                 quiet => '{id,celebrity_id,created_at,updated_at}');
