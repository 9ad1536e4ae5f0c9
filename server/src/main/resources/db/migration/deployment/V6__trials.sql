-- One of the team tries a place, for an hour, and may see there what their form has not saved: how it would be set up,
-- and the version that would be pinned. Without a set-up it is tried as it is saved.
create table trials (
  id uuid primary key,
  celebrity_id uuid not null,
  deployment_id uuid not null,
  user_id uuid not null references users on delete cascade,
  config jsonb check (jsonb_typeof(config) = 'object'),
  pinned_version int,
  expires_at timestamptz not null,
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade,
  foreign key (celebrity_id, pinned_version) references twin_versions (celebrity_id, number) on delete cascade,
  check (config is not null or pinned_version is null)
);
create index trials_by_place on trials (celebrity_id, deployment_id);
create index trials_by_age on trials (expires_at);

alter table trials enable row level security;
alter table trials force row level security;
create policy definer on trials for all to current_user using (true) with check (true);
-- A trial is its person's, and nobody else's of the team.
create policy own_selects on trials for select to authenticated
  using (celebrity_id = (select app.celebrity_for('deployments.read'))
         and user_id = (select app.current_user_id()));
create policy own_inserts on trials for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.read'))
              and user_id = (select app.current_user_id()));
create policy own_updates on trials for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit'))
         and user_id = (select app.current_user_id()))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit'))
              and user_id = (select app.current_user_id()));
-- Whoever begins another gives up their oldest of the place.
create policy own_deletes on trials for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read'))
         and user_id = (select app.current_user_id()));
-- What answers in it.
create policy shown on trials for select to authenticated
  using (celebrity_id = (select app.celebrity_for('trials.show')));
revoke all on trials from public, anon, authenticated, service_role;
grant select, delete on trials to authenticated;
grant insert (id, celebrity_id, deployment_id, user_id, expires_at) on trials to authenticated;
grant update (config, pinned_version) on trials to authenticated;

create function app.forget_trials(before timestamptz) returns void
  language sql volatile security definer
  set search_path = ''
  as $$ delete from public.trials where expires_at < before $$;
revoke execute on function app.forget_trials(timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.forget_trials(timestamptz) to service_role;
