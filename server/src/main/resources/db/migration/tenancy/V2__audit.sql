-- Who did what to which object, when and from where, with before and after: a chain of lines for each team. A line is
-- written with the change it tells of or not at all, and never altered. People are in it by their identity alone, so
-- that somebody's name can be forgotten without breaking the chain.
create table audit_entries (
  team_id uuid not null,
  number bigint not null check (number > 0),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in
    ('PERSON', 'KEY', 'FAN', 'WORKER', 'PLATFORM', 'ANONYMOUS', 'DATABASE')),
  actor_id text check (length(actor_id) <= 60),
  -- The platform's role, where its people are at work in somebody else's team.
  actor_staff text check (length(actor_staff) <= 20),
  action text not null check (action ~ '^[a-z_]+\.[a-z_]+$' and length(action) <= 60),
  object_type text not null check (length(object_type) <= 40),
  object_id text check (length(object_id) <= 100),
  address text check (length(address) <= 100),
  agent text check (length(agent) <= 200),
  before jsonb,
  after jsonb,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  -- No reference to the team: the log outlives what it tells of.
  primary key (team_id, number)
);
create index audit_entries_by_actor on audit_entries (team_id, actor_id, number);
create index audit_entries_by_object on audit_entries (team_id, object_id, number);

-- The last line of each chain. Whoever writes the next one locks it: numbers have no gaps and no doubles.
create table audit_heads (
  team_id uuid primary key,
  number bigint not null default 0,
  hash bytea not null default decode(repeat('00', 32), 'hex') check (length(hash) = 32)
);

alter table audit_entries enable row level security;
alter table audit_entries force row level security;
alter table audit_heads enable row level security;
alter table audit_heads force row level security;
create policy definer on audit_entries for select to current_user using (true);
create policy definer_writes on audit_entries for insert to current_user with check (true);
create policy definer on audit_heads for all to current_user using (true) with check (true);
create policy team on audit_entries for select to authenticated using (team_id = (select app.team_with('audit.read')));
create policy team on audit_heads for select to authenticated using (team_id = (select app.team_with('audit.read')));
revoke all on audit_entries, audit_heads from public, anon, authenticated, service_role;
grant select on audit_entries, audit_heads to authenticated;

-- Grants can be given and policies changed by the owner: this holds for the owner too.
create function app.audit_is_kept() returns trigger
  language plpgsql
  as $$ begin
    raise exception 'The audit trail is only added to' using errcode = 'insufficient_privilege';
  end $$;
create trigger is_kept before update or delete or truncate on audit_entries
  for each statement execute function app.audit_is_kept();
create trigger is_kept before delete or truncate on audit_heads
  for each statement execute function app.audit_is_kept();
create trigger goes_on before update on audit_heads
  for each row when (new.number <> old.number + 1 or new.team_id <> old.team_id) execute function app.audit_is_kept();

-- What of a line is hashed, and what an export holds: one text, for PostgreSQL writes the same jsonb in the same way
-- always (keys by length, then by bytes; ", " and ": " between).
create function app.audit_text(entry audit_entries) returns text
  language sql stable
  as $$
    select pg_catalog.jsonb_build_object(
      'team', entry.team_id,
      'number', entry.number,
      'at', pg_catalog.to_char(pg_catalog.timezone('UTC', entry.at), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'actor', pg_catalog.jsonb_build_object('kind', entry.actor_kind, 'id', entry.actor_id, 'staff', entry.actor_staff),
      'action', entry.action,
      'object', pg_catalog.jsonb_build_object('type', entry.object_type, 'id', entry.object_id),
      'address', entry.address,
      'agent', entry.agent,
      'before', entry.before,
      'after', entry.after)::text
  $$;

-- hash = SHA-256 of (previous hash in lower-case hex, a line feed, the line's text), all in UTF-8. Before the first line
-- are 64 zeros.
create function app.audit_hash(previous bytea, line text) returns bytea
  language sql immutable
  as $$ select pg_catalog.sha256(pg_catalog.convert_to(
          pg_catalog.encode(previous, 'hex') operator(pg_catalog.||) E'\n' operator(pg_catalog.||) line, 'UTF8')) $$;

-- Adds a line to the chain of its team; the number, the time and the hashes are made here.
create function app.audit_add(line audit_entries) returns void
  language plpgsql security definer
  set search_path = ''
  as $$
  declare
    head public.audit_heads;
  begin
    insert into public.audit_heads (team_id) values (line.team_id) on conflict do nothing;
    select h.* into strict head from public.audit_heads h where h.team_id = line.team_id for update;
    line.number := head.number + 1;
    line.at := clock_timestamp();
    line.previous_hash := head.hash;
    line.hash := app.audit_hash(head.hash, app.audit_text(line));
    insert into public.audit_entries select line.*;
    update public.audit_heads set number = line.number, hash = line.hash where team_id = line.team_id;
  end $$;

-- What of `was` is not the same in `now`, down to single fields.
create function app.audit_difference(was jsonb, now jsonb) returns jsonb
  language plpgsql immutable
  set search_path = ''
  as $$ begin
    return (
      select jsonb_object_agg(key, case when jsonb_typeof(value) = 'object' and jsonb_typeof(now -> key) = 'object'
                                        then app.audit_difference(value, now -> key) else value end)
      from jsonb_each(was) where value is distinct from now -> key);
  end $$;

-- What of a row may be read in the log: what is masked keeps its first letter and its domain, what is redacted nothing,
-- and no value is endless.
create function app.audit_readable(part jsonb, masked jsonb, redacted jsonb) returns jsonb
  language sql immutable
  set search_path = ''
  as $$
    select jsonb_object_agg(key, case
      when value = 'null' then value
      when redacted ? key then '"[redacted]"'
      when masked ? key then to_jsonb(regexp_replace(value #>> '{}', '^(.?)[^@]*', '\1***'))
      when length(value::text) > 10000 then to_jsonb(left(value #>> '{}', 10000) || '…')
      else value end)
    from jsonb_each(part)
  $$;

-- Who is at work, as the log names them. Without claims somebody is at the database itself.
create function app.audit_actor() returns audit_entries
  language plpgsql stable
  set search_path = ''
  as $$
  declare
    line public.audit_entries;
    claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
    id text := coalesce(claims ->> 'key_id', claims ->> 'fan_id', claims ->> 'sub', claims ->> 'person');
  begin
    -- What the platform does on a person's account, such as changing their password, is that person's doing.
    line.actor_kind := case when claims ? 'person' then 'PERSON' else upper(coalesce(claims ->> 'kind', 'database')) end;
    line.actor_id := case line.actor_kind when 'PERSON' then 'usr_' when 'KEY' then 'key_' when 'FAN' then 'fan_' end
                     || replace(id, '-', '');
    line.address := claims ->> 'address';
    line.agent := case when claims is null then session_user else claims ->> 'agent' end;
    return line;
  end $$;

-- Writes the line of a change: see app.audit.
create function app.audit_change() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
  declare
    how constant jsonb := tg_argv[0]::jsonb;
    line public.audit_entries := app.audit_actor();
    whole jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    told constant text[] := array(select jsonb_array_elements_text(
                                    (how -> 'shown') || (how -> 'masked') || (how -> 'redacted')));
    was jsonb;
    is_now jsonb;
  begin
    if tg_op <> 'INSERT' then
      select jsonb_object_agg(key, value) into was from jsonb_each(to_jsonb(old)) where key = any (told);
    end if;
    if tg_op <> 'DELETE' then
      select jsonb_object_agg(key, value) into is_now from jsonb_each(to_jsonb(new)) where key = any (told);
    end if;
    if tg_op = 'UPDATE' then
      if was = is_now then
        return null;
      end if;
      line.before := app.audit_difference(was, is_now);
      line.after := app.audit_difference(is_now, was);
    else
      line.before := jsonb_strip_nulls(was);
      line.after := jsonb_strip_nulls(is_now);
    end if;
    line.before := app.audit_readable(line.before, how -> 'masked', how -> 'redacted');
    line.after := app.audit_readable(line.after, how -> 'masked', how -> 'redacted');
    line.team_id := coalesce((whole ->> (how ->> 'team'))::uuid, app.platform());
    line.actor_staff := case when line.team_id <> app.platform() then nullif(current_setting('app.staff', true), '') end;
    line.action := (how ->> 'object') || case tg_op when 'INSERT' then '.create' when 'UPDATE' then '.update' else '.delete' end;
    line.object_type := how ->> 'object';
    line.object_id := case when how ? 'prefix'
                           then (how ->> 'prefix') || '_' || replace(whole ->> (how ->> 'id'), '-', '')
                           else whole ->> (how ->> 'id') end;
    perform app.audit_add(line);
    return null;
  end $$;

-- Has every change of a table told in the log of the team that the row names, or of the platform's. Each column is shown,
-- masked, redacted, or quiet: a change of nothing but quiet ones is not told. The line is written when the transaction
-- ends, so that the chain is locked for that moment alone.
create function app.audit(audited regclass, object text, team text default null, id text default 'id',
                          prefix text default null, shown text[] default '{}', masked text[] default '{}',
                          redacted text[] default '{}', quiet text[] default '{}',
                          changes text default 'insert or delete or update') returns void
  language plpgsql
  set search_path = ''
  as $$ begin
    execute format(
      'create constraint trigger %I after %s on %s deferrable initially deferred for each row execute function app.audit_change(%L)',
      'audited_' || coalesce(team, 'platform'), changes, audited,
      jsonb_strip_nulls(jsonb_build_object('object', object, 'team', team, 'id', id, 'prefix', prefix)) || jsonb_build_object(
        'shown', shown, 'masked', masked, 'redacted', redacted, 'quiet', quiet));
  end $$;

-- A call that was refused: in the log of the team whose member made it, otherwise of the platform's. `told` has what was
-- called and the answer.
create function app.audit_refusal(team uuid, actor_kind text, actor_id text, address text, agent text, told jsonb)
  returns void
  language plpgsql security definer
  set search_path = ''
  as $$
  declare
    line public.audit_entries;
  begin
    line.team_id := coalesce(team, app.platform());
    line.actor_kind := actor_kind;
    line.actor_id := actor_id;
    line.action := case when told ? 'more' then 'call.refused_more' else 'call.refused' end;
    line.object_type := 'call';
    line.address := address;
    line.agent := agent;
    line.after := told;
    perform app.audit_add(line);
  end $$;

-- What somebody in this team's log is called now; null once they are gone. The platform knows everybody.
create function app.audit_name(person text) returns text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    if person not like 'usr\_%' or app.team_for('audit.read') is null then
      return null;
    end if;
    return (
      select u.name from public.users u
      where u.id = substr(person, 5)::uuid
        and (app.current_team() = app.platform()
             or exists (select from public.members m where m.team_id = app.current_team() and m.user_id = u.id)
             or exists (select from public.audit_entries e
                        where e.team_id = app.current_team() and e.actor_id = person)));
  end $$;

-- Whose name holds this and who did something in this team.
create function app.audit_people(wanted text) returns setof text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select p.id from (select u.name, 'usr_' || replace(u.id::text, '-', '') as id from public.users u) p
      where strpos(lower(p.name), lower(wanted)) > 0
        and exists (select from public.audit_entries e
                    where e.team_id = app.team_for('audit.read') and e.actor_id = p.id);
  end $$;

revoke execute on function app.audit_is_kept(), app.audit_text(audit_entries), app.audit_hash(bytea, text),
  app.audit_add(audit_entries), app.audit_difference(jsonb, jsonb), app.audit_readable(jsonb, jsonb, jsonb),
  app.audit_actor(), app.audit_change(), app.audit(regclass, text, text, text, text, text[], text[], text[], text[], text),
  app.audit_refusal(uuid, text, text, text, text, jsonb), app.audit_name(text), app.audit_people(text)
  from public, anon, authenticated, service_role;
grant execute on function app.audit_text(audit_entries), app.audit_hash(bytea, text), app.audit_name(text),
  app.audit_people(text) to authenticated;
grant execute on function app.audit_refusal(uuid, text, text, text, text, jsonb) to service_role;
