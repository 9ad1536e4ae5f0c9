-- A photo of the celebrity in place of a drawing; without a row it is drawn. Only what was made of the photo is kept.
create table portraits (
  celebrity_id uuid primary key references celebrities on delete cascade,
  -- Of what was made: the same for the same picture, and part of its address.
  version text not null check (length(version) between 16 and 64),
  -- Of the photo as it came.
  kind text not null check (kind in ('JPEG', 'PNG', 'WEBP')),
  width int not null check (width > 0),
  height int not null check (height > 0),
  updated_at timestamptz not null default now()
);

-- The photo as squares of three sizes (JPEG).
create table portrait_prints (
  celebrity_id uuid not null references portraits on delete cascade,
  size text not null check (size in ('SMALL', 'MEDIUM', 'LARGE')),
  content bytea not null check (length(content) between 1 and 200000),
  primary key (celebrity_id, size)
);

alter table portraits enable row level security;
alter table portraits force row level security;
create policy tenant_selects on portraits for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on portraits for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_updates on portraits for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on portraits for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on portraits from public, anon, authenticated, service_role;
grant select, insert, delete on portraits to authenticated;
grant update (version, kind, width, height, updated_at) on portraits to authenticated;

alter table portrait_prints enable row level security;
alter table portrait_prints force row level security;
create policy tenant_selects on portrait_prints for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on portrait_prints for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on portrait_prints for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on portrait_prints from public, anon, authenticated, service_role;
grant select, insert, delete on portrait_prints to authenticated;

select app.audit('portraits', 'portrait', team => 'celebrity_id', id => 'celebrity_id', prefix => 'cel',
                 shown => '{version,kind,width,height}', quiet => '{celebrity_id,updated_at}');
