-- What English passages mean is worked out after they have been read.
grant update (meaning) on knowledge_passages to authenticated;
create index knowledge_passages_without_meaning on knowledge_passages (celebrity_id, source_id)
  where language = 'EN' and meaning is null;

-- Whose files wait to be read, or meanings to be worked out: the sweep visits these celebrities, and no others.
create policy definer on knowledge_sources for select to current_user using (true);
create policy definer on knowledge_passages for select to current_user using (true);
create function app.celebrities_with_reading() returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$
    select s.celebrity_id from public.knowledge_sources s
    where s.status in ('QUEUED', 'READING') and (s.status = 'QUEUED' or s.leased_until < now())
    union
    select p.celebrity_id from public.knowledge_passages p where p.language = 'EN' and p.meaning is null
  $$;
revoke execute on function app.celebrities_with_reading() from public, anon, authenticated, service_role;
grant execute on function app.celebrities_with_reading() to service_role;
