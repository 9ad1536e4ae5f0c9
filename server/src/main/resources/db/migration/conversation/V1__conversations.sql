-- A fan's talk with a twin in one deployment; without a deployment, the team trying its own draft or one of its places.
create table conversations (
  id uuid primary key default gen_random_uuid(),
  celebrity_id uuid not null references celebrities on delete cascade,
  deployment_id uuid,
  user_id uuid references users on delete set null,
  fan_id uuid not null,
  context jsonb not null check (jsonb_typeof(context) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (celebrity_id, id, fan_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id)
);
create index conversations_latest on conversations (celebrity_id, updated_at desc, id desc);
create index conversations_of_fan on conversations (celebrity_id, fan_id, updated_at desc);

-- Messages are rows, so that each has its own version, verdicts and life; `position` orders a conversation.
create table messages (
  id uuid primary key,
  celebrity_id uuid not null,
  conversation_id uuid not null,
  fan_id uuid not null,
  position bigint generated always as identity,
  role text not null check (role in ('FAN', 'TWIN')),
  text text not null default '',
  status text not null check (status in ('DONE', 'STREAMING', 'STOPPED', 'FAILED')),
  client_message_id uuid,
  reply_to uuid,
  twin_version int,
  brain text,
  grounded boolean,
  sources jsonb not null default '{"items": []}',
  prompt_hash text,
  prompt_tokens int,
  reply_tokens int,
  tokens_estimated boolean,
  stop_asked boolean not null default false,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (celebrity_id, conversation_id, id),
  foreign key (celebrity_id, conversation_id, fan_id) references conversations (celebrity_id, id, fan_id) on delete cascade,
  foreign key (celebrity_id, conversation_id, reply_to) references messages (celebrity_id, conversation_id, id),
  check ((role = 'FAN') = (client_message_id is not null)),
  check ((role = 'TWIN') = (reply_to is not null)),
  check (length(text) <= 20000)
);
create index messages_in_order on messages (celebrity_id, conversation_id, position);
create unique index messages_asked_once on messages (celebrity_id, conversation_id, client_message_id) where role = 'FAN';
create unique index messages_answered_once on messages (celebrity_id, conversation_id, reply_to) where role = 'TWIN';
create index messages_by_day on messages (celebrity_id, created_at);

alter table conversations enable row level security;
alter table conversations force row level security;
create policy tenant_selects on conversations for select to authenticated
  using (celebrity_id = (select app.celebrity_with('conversations.read')));
create policy tenant_updates on conversations for update to authenticated
  using (celebrity_id = (select app.celebrity_with('messages.write')))
  with check (celebrity_id = (select app.celebrity_with('messages.write')));
create policy fan_reads on conversations for select to anon
  using (celebrity_id = (select app.current_celebrity())
     and fan_id = (select app.current_fan())
     and deployment_id is not distinct from (select app.current_deployment()));
create policy fan_begins on conversations for insert to anon
  with check (celebrity_id = (select app.current_celebrity())
     and fan_id = (select app.current_fan())
     and deployment_id is not distinct from (select app.current_deployment()));
revoke all on conversations from public, anon, authenticated, service_role;
grant select on conversations to authenticated;
grant update (updated_at) on conversations to authenticated;
grant select, insert on conversations to anon;

-- A fan adds their own words and reads both sides; the twin's words are written by the platform alone.
alter table messages enable row level security;
alter table messages force row level security;
create policy tenant_selects on messages for select to authenticated
  using (celebrity_id = (select app.celebrity_with('conversations.read')));
create policy tenant_inserts on messages for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('messages.write')));
create policy tenant_updates on messages for update to authenticated
  using (celebrity_id = (select app.celebrity_with('messages.write')))
  with check (celebrity_id = (select app.celebrity_with('messages.write')));
create policy fan_reads on messages for select to anon
  using (celebrity_id = (select app.current_celebrity())
     and fan_id = (select app.current_fan())
     and exists (select from conversations c where c.id = conversation_id));
create policy fan_asks on messages for insert to anon
  with check (celebrity_id = (select app.current_celebrity())
     and fan_id = (select app.current_fan())
     and role = 'FAN'
     and exists (select from conversations c where c.id = conversation_id));
revoke all on messages from public, anon, authenticated, service_role;
revoke all on sequence messages_position_seq from public, anon, authenticated, service_role;
grant select, insert on messages to authenticated;
grant update (text, status, brain, grounded, sources, prompt_hash, prompt_tokens, reply_tokens, tokens_estimated,
              stop_asked, finished_at) on messages to authenticated;
grant select, insert on messages to anon;

-- A stop may arrive at another node than the one that answers: it is left on the row, and each node looks every second
-- for those it makes, of all celebrities at once.
create policy definer on messages for select to current_user using (true);
create function app.asked_to_stop(made uuid[]) returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$ select m.id from public.messages m where m.id = any (made) and m.stop_asked $$;
revoke execute on function app.asked_to_stop(uuid[]) from public, anon, authenticated, service_role;
grant execute on function app.asked_to_stop(uuid[]) to service_role;
