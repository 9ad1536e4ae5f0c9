-- One twin a celebrity. The draft is what its team edits; `revision` counts its changes, so that two editors notice
-- each other. What fans hear is the live version.
create table twins (
  celebrity_id uuid primary key references celebrities on delete cascade,
  draft jsonb not null check (jsonb_typeof(draft) = 'object'),
  revision int not null default 1 check (revision > 0),
  live_version int,
  tried boolean not null default false,
  updated_at timestamptz not null default now()
);

-- Published versions never change: conversations are stamped with them. `published_with` names the API key it was done
-- with, where no person did it.
create table twin_versions (
  celebrity_id uuid not null references twins on delete cascade,
  number int not null check (number > 0),
  personality jsonb not null check (jsonb_typeof(personality) = 'object'),
  note text check (length(note) <= 500),
  published_by uuid references users on delete set null,
  published_with text check (length(published_with) <= 60),
  published_at timestamptz not null default now(),
  primary key (celebrity_id, number)
);

alter table twins add constraint twins_live_version
  foreign key (celebrity_id, live_version) references twin_versions (celebrity_id, number);

alter table twins enable row level security;
alter table twins force row level security;
create policy tenant_selects on twins for select to authenticated
  using (celebrity_id = (select app.celebrity_with('twin.read')));
create policy tenant_inserts on twins for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('twin.edit')));
create policy tenant_updates on twins for update to authenticated
  using (celebrity_id = (select app.celebrity_with('twin.edit')))
  with check (celebrity_id = (select app.celebrity_with('twin.edit')));
revoke all on twins from public, anon, authenticated, service_role;
grant select, insert on twins to authenticated;
grant update (draft, revision, live_version, tried, updated_at) on twins to authenticated;

-- Whoever edits the draft does not by that decide what fans hear.
create function app.keep_what_is_live() returns trigger
  language plpgsql
  set search_path = ''
  as $$ begin
    if not app.may('twin.publish') then
      raise exception using errcode = 'TW403', message = 'twin.publish';
    end if;
    return new;
  end $$;
create trigger keep_what_is_live before update of live_version on twins
  for each row execute function app.keep_what_is_live();
revoke execute on function app.keep_what_is_live() from public, anon, authenticated, service_role;

alter table twin_versions enable row level security;
alter table twin_versions force row level security;
create policy tenant_selects on twin_versions for select to authenticated
  using (celebrity_id = (select app.celebrity_with('twin.read')));
create policy tenant_inserts on twin_versions for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('twin.publish')));
revoke all on twin_versions from public, anon, authenticated, service_role;
grant select, insert on twin_versions to authenticated;

-- What fans of a celebrity talk to, for lists of several celebrities; answers only about those the caller may enter.
create policy definer on twins for select to current_user using (true);
create function app.live_version(of_celebrity uuid) returns int
  language sql stable security definer
  set search_path = ''
  as $$
    select t.live_version from public.twins t
    where t.celebrity_id = of_celebrity
      and (of_celebrity = app.current_celebrity()
           or of_celebrity in (select app.my_teams())
           or app.platform_may('celebrities.read'))
  $$;
revoke execute on function app.live_version(uuid) from public, anon, authenticated, service_role;
grant execute on function app.live_version(uuid) to authenticated;

select app.audit('twins', 'twin', team => 'celebrity_id', id => 'celebrity_id', prefix => 'cel',
                 shown => '{draft,live_version}', quiet => '{celebrity_id,revision,tried,updated_at}');
select app.audit('twin_versions', 'twin_version', team => 'celebrity_id', id => 'number', shown => '{number,note}',
                 quiet => '{celebrity_id,personality,published_by,published_with,published_at}');
