-- When one of the platform's people looks into a team's data: who, why, and until when. Without an open one they may
-- not enter (app.as_staff). The team reads it and ends it. It outlives the account of who looked, so it has their name.
create table support_accesses (
  id uuid primary key,
  team_id uuid not null,
  team_kind text not null check (team_kind in ('CELEBRITY', 'BRAND')),
  user_id uuid references users on delete set null,
  person text not null check (length(trim(person)) between 1 and 120),
  role text not null check (role in ('ADMIN', 'SUPPORT', 'FINANCE')),
  reason text not null check (length(trim(reason)) between 10 and 500),
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references users on delete set null,
  foreign key (team_id, team_kind) references teams (id, kind) on delete cascade,
  constraint support_accesses_a_day_at_most
    check (expires_at > opened_at and expires_at <= opened_at + interval '24 hours'),
  check (ended_at >= opened_at)
);
create index support_accesses_by_team on support_accesses (team_id, id);
create index support_accesses_by_person on support_accesses (user_id, id);
-- A person has one at a time in a team: whoever ends it has ended all.
create unique index support_accesses_one_open on support_accesses (team_id, user_id) where ended_at is null;

alter table support_accesses enable row level security;
alter table support_accesses force row level security;
create policy definer on support_accesses for select to current_user using (true);
create policy team on support_accesses for select to authenticated
  using (team_id = (select app.team_for('support.read')));
create policy staff on support_accesses for select to authenticated
  using (user_id = (select app.current_user_id()) and (select app.platform_may('support.open')));
create policy staff_opens on support_accesses for insert to authenticated
  with check (user_id = (select app.current_user_id()) and (select app.platform_may('support.open'))
              and role = (select current_setting('app.staff', true)));
-- What has ended stays so: it is the record of it.
create policy team_ends on support_accesses for update to authenticated
  using (team_id = (select app.team_for('support.end')) and ended_at is null) with check (ended_at is not null);
create policy staff_ends on support_accesses for update to authenticated
  using (user_id = (select app.current_user_id()) and (select app.platform_may('support.open')) and ended_at is null)
  with check (ended_at is not null);
revoke all on support_accesses from public, anon, authenticated, service_role;
grant select on support_accesses to authenticated;
grant insert (id, team_id, team_kind, user_id, person, role, reason, expires_at) on support_accesses to authenticated;
grant update (ended_at, ended_by) on support_accesses to authenticated;

-- Whom to tell of it: the team's owner, for who has just opened one there.
create function app.owner_to_tell(wanted uuid, out name text, out email text, out locale text) returns setof record
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select u.name, u.email, u.locale from public.members m join public.users u on u.id = m.user_id
      where m.team_id = wanted and m.role = 'OWNER'
        and exists (select from public.support_accesses s
                    where s.team_id = wanted and s.user_id = app.current_user_id()
                      and s.ended_at is null and s.expires_at > now());
  end $$;
revoke execute on function app.owner_to_tell(uuid) from public, anon, authenticated, service_role;
grant execute on function app.owner_to_tell(uuid) to authenticated;

-- Who leaves the platform's team leaves no door open for when they come back.
create policy definer_ends on support_accesses for update to current_user using (true) with check (true);
create function app.end_support() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$ begin
    update public.support_accesses s set ended_at = greatest(s.opened_at, least(now(), s.expires_at)), ended_by = old.user_id
    where s.user_id = old.user_id and s.ended_at is null;
    return null;
  end $$;
create trigger end_support after delete on members
  for each row when (old.team_kind = 'PLATFORM') execute function app.end_support();
revoke execute on function app.end_support() from public, anon, authenticated, service_role;

select app.audit('support_accesses', 'support', team => 'team_id', prefix => 'sup',
                 shown => '{role,expires_at,ended_at}', redacted => '{reason}',
                 quiet => '{id,team_id,team_kind,user_id,person,opened_at,ended_by}');
