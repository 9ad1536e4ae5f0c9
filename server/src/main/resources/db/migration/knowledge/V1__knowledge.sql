-- What a twin learns from. A refused source keeps its row and the reason, nothing else.
create table knowledge_sources (
  id uuid primary key,
  celebrity_id uuid not null references celebrities on delete cascade,
  title text not null check (length(trim(title)) between 1 and 300),
  filename text not null check (length(filename) between 1 and 300),
  type text not null check (type in ('MARKDOWN', 'TEXT', 'PDF', 'DOCX', 'HTML')),
  size_bytes bigint not null check (size_bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  status text not null default 'QUEUED' check (status in ('QUEUED', 'READING', 'READY', 'REFUSED')),
  step text not null default 'READING' check (step in ('READING', 'INDEXING')),
  done int not null default 0 check (done >= 0),
  total int check (total >= 0),
  reason text check (reason in ('UNREADABLE', 'ENCRYPTED', 'TOO_MANY_PAGES', 'TOO_MUCH_TEXT', 'ZIP_BOMB',
                                'TOOK_TOO_LONG', 'NO_TEXT', 'UNSUPPORTED_TYPE')),
  passages int not null default 0 check (passages >= 0),
  pages int,
  language text check (language in ('ES', 'EN')),
  attempts int not null default 0,
  leased_until timestamptz,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (celebrity_id, id),
  check ((status = 'REFUSED') = (reason is not null)),
  check ((status in ('READY', 'REFUSED')) = (finished_at is not null))
);
create index knowledge_sources_latest on knowledge_sources (celebrity_id, id desc);
create index knowledge_sources_waiting on knowledge_sources (celebrity_id, leased_until)
  where status in ('QUEUED', 'READING');
create unique index knowledge_sources_once on knowledge_sources (celebrity_id, sha256) where status <> 'REFUSED';

-- The file as it was sent.
create table knowledge_files (
  celebrity_id uuid not null,
  source_id uuid not null,
  content bytea not null,
  primary key (celebrity_id, source_id),
  foreign key (celebrity_id, source_id) references knowledge_sources (celebrity_id, id) on delete cascade
);

-- Pieces that can be quoted, with what an English one means in numbers (384 floats, little-endian).
create table knowledge_passages (
  id uuid primary key,
  celebrity_id uuid not null,
  source_id uuid not null,
  ordinal int not null check (ordinal > 0),
  page int,
  heading text not null default '',
  text text not null check (length(text) between 1 and 20000),
  language text check (language in ('ES', 'EN')),
  meaning bytea check (length(meaning) = 1536),
  unique (celebrity_id, source_id, ordinal),
  foreign key (celebrity_id, source_id) references knowledge_sources (celebrity_id, id) on delete cascade
);
create index knowledge_passages_of_tenant on knowledge_passages (celebrity_id, id);

-- What fans asked and the knowledge did not answer; the same question again is counted.
create table unanswered_questions (
  id uuid primary key,
  celebrity_id uuid not null references celebrities on delete cascade,
  text text not null check (length(text) between 1 and 500),
  words text not null check (length(words) <= 500),
  language text not null check (language in ('ES', 'EN')),
  times int not null default 1 check (times > 0),
  conversation_id uuid,
  message_id uuid,
  asked_at timestamptz not null default now(),
  unique (celebrity_id, language, words)
);
create index unanswered_questions_latest on unanswered_questions (celebrity_id, id desc);

-- Counts the changes of a twin's passages, so that every node notices when its index is behind.
create table knowledge_state (
  celebrity_id uuid primary key references celebrities on delete cascade,
  generation bigint not null default 0
);

alter table knowledge_sources enable row level security;
alter table knowledge_sources force row level security;
create policy tenant_selects on knowledge_sources for select to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.read')));
create policy tenant_inserts on knowledge_sources for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_updates on knowledge_sources for update to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')))
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_deletes on knowledge_sources for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')));
revoke all on knowledge_sources from public, anon, authenticated, service_role;
grant select, insert, delete on knowledge_sources to authenticated;
grant update (title, status, step, done, total, reason, passages, pages, language, attempts, leased_until, finished_at)
  on knowledge_sources to authenticated;

alter table knowledge_files enable row level security;
alter table knowledge_files force row level security;
create policy tenant_selects on knowledge_files for select to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.read')));
create policy tenant_inserts on knowledge_files for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_deletes on knowledge_files for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')));
revoke all on knowledge_files from public, anon, authenticated, service_role;
grant select, insert, delete on knowledge_files to authenticated;

alter table knowledge_passages enable row level security;
alter table knowledge_passages force row level security;
create policy tenant_selects on knowledge_passages for select to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.read')));
create policy tenant_inserts on knowledge_passages for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_updates on knowledge_passages for update to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')))
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_deletes on knowledge_passages for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')));
revoke all on knowledge_passages from public, anon, authenticated, service_role;
grant select, insert, delete on knowledge_passages to authenticated;

alter table unanswered_questions enable row level security;
alter table unanswered_questions force row level security;
create policy tenant_selects on unanswered_questions for select to authenticated
  using (celebrity_id = (select app.celebrity_with('conversations.read')));
create policy tenant_inserts on unanswered_questions for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_updates on unanswered_questions for update to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')))
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_deletes on unanswered_questions for delete to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')));
revoke all on unanswered_questions from public, anon, authenticated, service_role;
grant select, insert, delete on unanswered_questions to authenticated;
grant update (text, times, conversation_id, message_id, asked_at) on unanswered_questions to authenticated;

alter table knowledge_state enable row level security;
alter table knowledge_state force row level security;
create policy tenant_selects on knowledge_state for select to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.read')));
create policy tenant_inserts on knowledge_state for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
create policy tenant_updates on knowledge_state for update to authenticated
  using (celebrity_id = (select app.celebrity_with('knowledge.edit')))
  with check (celebrity_id = (select app.celebrity_with('knowledge.edit')));
revoke all on knowledge_state from public, anon, authenticated, service_role;
grant select, insert on knowledge_state to authenticated;
grant update (generation) on knowledge_state to authenticated;

-- Who brought a file and who took it away; what reading makes of it is not told.
select app.audit('knowledge_sources', 'source', team => 'celebrity_id', prefix => 'src',
                 shown => '{title,filename,type,size_bytes}',
                 quiet => '{id,celebrity_id,sha256,status,step,done,total,reason,passages,pages,language,attempts,leased_until,created_at,finished_at}',
                 changes => 'insert or delete');
-- Fans' words, put there by their asking; who dismissed one is told.
select app.audit('unanswered_questions', 'question', team => 'celebrity_id', prefix => 'qst', shown => '{language,times}',
                 redacted => '{text}', quiet => '{id,celebrity_id,words,conversation_id,message_id,asked_at}',
                 changes => 'delete');
