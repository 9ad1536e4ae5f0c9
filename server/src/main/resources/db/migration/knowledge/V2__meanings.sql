-- What English passages mean is worked out after they have been read.
grant update (meaning) on knowledge_passages to authenticated;
create index knowledge_passages_without_meaning on knowledge_passages (celebrity_id, source_id)
  where language = 'EN' and meaning is null;
