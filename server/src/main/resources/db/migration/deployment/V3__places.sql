-- A place has a name, a time, a version of the twin of its own, and counts its changes, so that two who edit it notice
-- each other and pages that show it notice either. The log is told of the new columns too: its trigger is made anew.
drop trigger audited_celebrity_id on deployments;
alter table deployments drop constraint deployments_status_check;
alter table deployments
  add column name text,
  add column starts_at timestamptz,
  add column ends_at timestamptz,
  add column revision int not null default 1 check (revision > 0),
  add column pinned_version int;

-- The rows that are there are everybody's, and forced row security would hide them from the owner as well.
alter table deployments no force row level security;
update deployments set name = case type when 'VIBETHINK_PORTAL' then 'Portal' when 'EMBEDDED_WIDGET' then 'Widget'
                                        when 'WHITE_LABEL' then 'White label' else 'Campaign' end;
-- Nothing ever opened those: there was no time to say.
update deployments set status = 'INACTIVE' where status = 'SCHEDULED';
alter table deployments force row level security;

alter table deployments
  alter column name set not null,
  add constraint deployments_name_check check (length(trim(name)) between 1 and 80),
  -- Archived is closed for good, but kept: conversations took place there.
  add constraint deployments_status_check check (status in ('ACTIVE', 'INACTIVE', 'SCHEDULED', 'ARCHIVED')),
  add constraint deployments_schedule_check check (ends_at > starts_at),
  add constraint deployments_scheduled_check check (status <> 'SCHEDULED' or starts_at is not null),
  add constraint deployments_pinned_version foreign key (celebrity_id, pinned_version)
    references twin_versions (celebrity_id, number);
create index deployments_in_order on deployments (celebrity_id, id desc);
grant update (name, starts_at, ends_at, revision, pinned_version) on deployments to authenticated;

select app.audit('deployments', 'deployment', team => 'celebrity_id', prefix => 'dep',
                 shown => '{type,name,status,starts_at,ends_at,pinned_version,config}',
                 quiet => '{id,celebrity_id,revision,created_at,updated_at}');

-- How many messages a place has taken on a day (UTC): of each fan and, under a fan of zeros, of all. Counted where there
-- is a quota only, in the statement that holds it: of two at once the second waits for the first and sees its count.
create table message_counts (
  celebrity_id uuid not null,
  deployment_id uuid not null,
  day date not null,
  fan_id uuid not null,
  messages int not null check (messages > 0),
  primary key (celebrity_id, deployment_id, day, fan_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade
);
create index message_counts_by_day on message_counts (day);
alter table message_counts enable row level security;
alter table message_counts force row level security;
create policy definer on message_counts for all to current_user using (true) with check (true);
create policy tenant_selects on message_counts for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
revoke all on message_counts from public, anon, authenticated, service_role;
grant select on message_counts to authenticated;

create policy definer on deployments for select to current_user using (true);

create function app.count_message(today date, fan uuid, most int) returns boolean
  language plpgsql volatile security definer
  set search_path = ''
  as $$ begin
    if most is null then
      return true;
    end if;
    insert into public.message_counts as c (celebrity_id, deployment_id, day, fan_id, messages)
    values (app.current_celebrity(), app.current_deployment(), today, fan, 1)
    on conflict (celebrity_id, deployment_id, day, fan_id) do update set messages = c.messages + 1
      where c.messages < most;
    return found;
  end $$;

-- Counts one more message of the fan at work; says whose quota is used up, or nothing. Whoever is refused rolls back.
create function app.take_message(today date) returns text
  language plpgsql volatile security definer
  set search_path = ''
  as $$
  declare
    quotas jsonb;
  begin
    select d.config -> 'quotas' into quotas from public.deployments d
    where d.celebrity_id = app.current_celebrity() and d.id = app.current_deployment();
    if not app.count_message(today, app.current_fan(), (quotas ->> 'messages_per_fan_per_day')::int) then
      return 'FAN';
    end if;
    if not app.count_message(today, '00000000-0000-0000-0000-000000000000', (quotas ->> 'messages_per_day')::int) then
      return 'PLACE';
    end if;
    return null;
  end $$;

-- Counts of days that are over are of no use to anybody.
create function app.forget_message_counts(before date) returns void
  language sql volatile security definer
  set search_path = ''
  as $$ delete from public.message_counts where day < before $$;

revoke execute on function app.count_message(date, uuid, int), app.take_message(date), app.forget_message_counts(date)
  from public, anon, authenticated, service_role;
grant execute on function app.take_message(date) to anon;
grant execute on function app.forget_message_counts(date) to service_role;

-- In which languages the twin speaks: the live version or, before there is one, the draft; or a certain version, where
-- nothing means that there is none. For whoever sets places up and need not read the twin for that.
create policy definer on twin_versions for select to current_user using (true);
create function app.twin_languages(pinned int) returns text[]
  language sql stable security definer
  set search_path = ''
  as $$
    select array(select jsonb_array_elements_text(coalesce(v.personality, t.draft) -> 'languages'))
    from public.twins t
    left join public.twin_versions v on v.celebrity_id = t.celebrity_id and v.number = coalesce(pinned, t.live_version)
    where t.celebrity_id = (select app.celebrity_with('deployments.edit')) and (pinned is null or v.number is not null)
  $$;
revoke execute on function app.twin_languages(int) from public, anon, authenticated, service_role;
grant execute on function app.twin_languages(int) to authenticated;
