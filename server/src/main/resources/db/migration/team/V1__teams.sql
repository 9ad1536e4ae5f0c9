-- Who belongs to a team: how people come in by invitation, what they are there, how they leave, and how a team changes
-- hands. `members` itself comes with the accounts. The rules are here, so that every way to the tables keeps them.

-- People of one team see each other's names and addresses.
create function app.team_mates() returns setof uuid
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query select m.user_id from public.members m where m.team_id = app.team_for('members.read');
  end $$;
create policy team_mates on users for select to authenticated using (id = any (array(select app.team_mates())));

-- How well their accounts are kept, and when they were last here; nothing else of what is behind it.
create policy definer on second_factors for select to current_user using (true);
create policy definer on sign_ins for select to current_user using (true);
create function app.team_safety() returns table (user_id uuid, two_factor boolean, last_seen_at timestamptz)
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select m.user_id,
             exists (select from public.second_factors f where f.user_id = m.user_id and f.confirmed_at is not null),
             (select max(s.last_seen_at) from public.sign_ins s where s.user_id = m.user_id)
      from public.members m where m.team_id = app.team_for('members.read');
  end $$;

-- The owner's row is touched by a transfer alone, and nobody's own role by themselves. Everybody but the owner may leave.
create policy others_change on members for update to authenticated
  using (team_id = (select app.team_with('members.edit')) and role <> 'OWNER'
         and user_id is distinct from (select app.current_user_id()))
  with check (team_id = (select app.team_with('members.edit')) and role <> 'OWNER'
              and user_id is distinct from (select app.current_user_id()));
create policy leave_or_remove on members for delete to authenticated
  using (team_id = (select app.current_team()) and role <> 'OWNER'
         and (user_id = (select app.current_user_id()) or team_id = (select app.team_for('members.edit'))));
grant update (role), delete on members to authenticated;

-- Somebody must stay who can let others in. Of two administrators who leave at the same moment the second waits here
-- until the first is through, and then is the last.
create function app.keep_an_admin() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$ begin
    if tg_op = 'UPDATE' and new.role = 'ADMIN' then
      return new;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('the last administrator', 0));
    if not exists (select from public.members m
                   where m.team_id = old.team_id and m.role = 'ADMIN' and m.user_id <> old.user_id) then
      raise exception using errcode = 'TW409', message = 'last_admin',
        detail = 'The platform needs an administrator. Make somebody else one first.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
create trigger keep_an_admin before update of role or delete on members
  for each row when (old.team_kind = 'PLATFORM' and old.role = 'ADMIN') execute function app.keep_an_admin();

-- Somebody asked in by mail. Of the link only a hash is kept; it opens once, for a while, and can be taken back.
create table invitations (
  id uuid primary key,
  team_id uuid not null,
  team_kind text not null,
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  role text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by uuid not null references users on delete cascade,
  locale text not null check (locale in ('es', 'en')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  foreign key (team_id, team_kind) references teams (id, kind) on delete cascade,
  constraint invitations_role_of_kind check (case team_kind
    when 'PLATFORM' then role in ('ADMIN', 'SUPPORT', 'FINANCE')
    when 'CELEBRITY' then role in ('MANAGER', 'EDITOR', 'ANALYST')
    when 'BRAND' then role in ('MANAGER', 'VIEWER')
    else false end)
);
create index invitations_of_team on invitations (team_id, created_at desc);
create index invitations_by_inviter on invitations (invited_by);
create unique index invitations_open_once on invitations (team_id, email)
  where accepted_at is null and revoked_at is null;

alter table invitations enable row level security;
alter table invitations force row level security;
create policy definer on invitations for select to current_user using (true);
create policy definer_changes on invitations for update to current_user using (true) with check (true);
create policy team_selects on invitations for select to authenticated
  using (team_id = (select app.team_with('members.edit')));
create policy team_invites on invitations for insert to authenticated
  with check (team_id = (select app.team_with('members.edit')) and invited_by = (select app.current_user_id()));
create policy team_updates on invitations for update to authenticated
  using (team_id = (select app.team_with('members.edit')))
  with check (team_id = (select app.team_with('members.edit')));
revoke all on invitations from public, anon, authenticated, service_role;
grant select (id, team_id, team_kind, email, role, invited_by, locale, created_at, expires_at, accepted_at, revoked_at)
  on invitations to authenticated;
grant insert (id, team_id, team_kind, email, role, token_hash, invited_by, locale, expires_at)
  on invitations to authenticated;
grant update (token_hash, expires_at, revoked_at, invited_by) on invitations to authenticated;
create trigger require_member after insert or update of token_hash on invitations
  for each row execute function app.require_member('invited_by', 'members.edit');

-- What whoever holds the link may know before they follow it.
create policy definer on brands for select to current_user using (true);
create function app.invitation(link bytea, at_time timestamptz)
  returns table (team_id uuid, team_kind text, team_name text, slug text, role text, email text, locale text,
                 needs_account boolean)
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select i.team_id, i.team_kind, coalesce(c.name, b.name), coalesce(c.slug, b.slug), i.role, i.email, i.locale,
             not exists (select from public.users u where u.email = i.email)
      from public.invitations i
      left join public.celebrities c on c.id = i.team_id
      left join public.brands b on b.id = i.team_id
      where i.token_hash = link and i.accepted_at is null and i.revoked_at is null and i.expires_at > at_time;
  end $$;

-- Uses the invitation up for the person of its address; of two who do so at once, one does. Who is a member already
-- stays what they are.
create policy definer_adds on members for insert to current_user with check (true);
create function app.accept_invitation(link bytea, person uuid, at_time timestamptz) returns boolean
  language plpgsql volatile security definer
  set search_path = ''
  as $$
  declare
    used public.invitations;
  begin
    update public.invitations i set accepted_at = at_time
    where i.token_hash = link and i.accepted_at is null and i.revoked_at is null and i.expires_at > at_time
      and i.email = (select u.email from public.users u where u.id = person)
    returning i.* into used;
    if used.id is null then
      return false;
    end if;
    insert into public.members (team_id, team_kind, user_id, role)
    values (used.team_id, used.team_kind, person, used.role)
    on conflict do nothing;
    return true;
  end $$;

-- Whoever may no longer invite has not invited: otherwise a removed member could come back by their own link.
create function app.take_invitations_back() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$ begin
    if tg_op = 'DELETE' or strpos(coalesce(app.rights(new.team_kind, new.role), ''), ' members.edit ') = 0 then
      update public.invitations i set revoked_at = now()
      where i.team_id = old.team_id and i.invited_by = old.user_id and i.accepted_at is null and i.revoked_at is null;
    end if;
    return null;
  end $$;
create trigger take_invitations_back after update of role or delete on members
  for each row execute function app.take_invitations_back();

-- A team offered by its owner to another member, who has not said yes yet.
create table ownership_transfers (
  team_id uuid primary key,
  user_id uuid not null,
  offered_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check (user_id <> offered_by),
  foreign key (team_id, user_id) references members on delete cascade,
  foreign key (team_id, offered_by) references members on delete cascade
);

alter table ownership_transfers enable row level security;
alter table ownership_transfers force row level security;
create policy definer on ownership_transfers for select to current_user using (true);
create policy definer_removes on ownership_transfers for delete to current_user using (true);
create policy team_selects on ownership_transfers for select to authenticated
  using (team_id = (select app.team_for('members.read')));
create policy owner_offers on ownership_transfers for insert to authenticated
  with check (team_id = (select app.team_with('ownership')) and offered_by = (select app.current_user_id()));
create policy either_cancels on ownership_transfers for delete to authenticated
  using (team_id = (select app.current_team())
         and (user_id = (select app.current_user_id()) or team_id = (select app.team_for('ownership'))));
revoke all on ownership_transfers from public, anon, authenticated, service_role;
grant select, insert, delete on ownership_transfers to authenticated;

-- The other side says yes: in one step the owner becomes a manager and they the owner. Nobody else can, and not twice.
create function app.take_ownership(at_time timestamptz) returns uuid
  language plpgsql volatile security definer
  set search_path = ''
  as $$
  declare
    former uuid;
  begin
    delete from public.ownership_transfers t
    where t.team_id = app.current_team() and t.user_id = app.current_user_id() and t.expires_at > at_time
    returning t.offered_by into former;
    if former is null then
      return null;
    end if;
    update public.members m set role = 'MANAGER'
    where m.team_id = app.current_team() and m.user_id = former and m.role = 'OWNER';
    if not found then
      return null;
    end if;
    update public.members m set role = 'OWNER'
    where m.team_id = app.current_team() and m.user_id = app.current_user_id();
    return former;
  end $$;

revoke execute on function app.team_mates(), app.team_safety(), app.keep_an_admin(), app.invitation(bytea, timestamptz),
  app.accept_invitation(bytea, uuid, timestamptz), app.take_invitations_back(), app.take_ownership(timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function app.team_mates(), app.team_safety(), app.take_ownership(timestamptz) to authenticated;
grant execute on function app.invitation(bytea, timestamptz), app.accept_invitation(bytea, uuid, timestamptz)
  to service_role;

select app.audit('invitations', 'invitation', team => 'team_id', prefix => 'inv',
                 shown => '{role,expires_at,accepted_at,revoked_at}', masked => '{email}',
                 quiet => '{id,team_id,team_kind,token_hash,invited_by,locale,created_at}');
select app.audit('ownership_transfers', 'ownership', team => 'team_id', id => 'user_id', prefix => 'usr',
                 shown => '{expires_at}', quiet => '{team_id,user_id,offered_by,created_at}');
