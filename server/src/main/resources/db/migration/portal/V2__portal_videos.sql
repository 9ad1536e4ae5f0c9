-- A short film without sound in place of the portrait at the head of a page.
create table portal_videos (
  celebrity_id uuid not null references celebrities on delete cascade,
  deployment_id uuid not null,
  -- Of its content, and part of its address.
  version text not null check (length(version) between 16 and 64),
  kind text not null check (kind in ('MP4', 'WEBM')),
  size_bytes int not null check (size_bytes between 1 and 12582912),
  updated_at timestamptz not null default now(),
  primary key (celebrity_id, deployment_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade
);

create table portal_video_files (
  celebrity_id uuid not null,
  deployment_id uuid not null,
  content bytea not null check (length(content) between 1 and 12582912),
  primary key (celebrity_id, deployment_id),
  foreign key (celebrity_id, deployment_id) references portal_videos (celebrity_id, deployment_id) on delete cascade
);
-- Films are compressed already; as it stands, a piece is read without the rest.
alter table portal_video_files alter column content set storage external;

alter table portal_videos enable row level security;
alter table portal_videos force row level security;
create policy tenant_selects on portal_videos for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on portal_videos for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on portal_videos for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on portal_videos from public, anon, authenticated, service_role;
grant select, insert, delete on portal_videos to authenticated;

alter table portal_video_files enable row level security;
alter table portal_video_files force row level security;
create policy tenant_selects on portal_video_files for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on portal_video_files for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_deletes on portal_video_files for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on portal_video_files from public, anon, authenticated, service_role;
grant select, insert, delete on portal_video_files to authenticated;

select app.audit('portal_videos', 'portal_video', team => 'celebrity_id', id => 'deployment_id', prefix => 'dep',
                 shown => '{version,kind,size_bytes}', quiet => '{celebrity_id,deployment_id,updated_at}');
