-- What a team adds to the page of a portal or of a white-label host: links, press, its own legal texts.
create table portal_settings (
  celebrity_id uuid not null references celebrities on delete cascade,
  deployment_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- The name in the From line of what is mailed to this celebrity's people; with the portal's page, of which each has one.
  mail_sender text check (length(trim(mail_sender)) between 1 and 60),
  revision int not null default 1 check (revision > 0),
  updated_at timestamptz not null default now(),
  primary key (celebrity_id, deployment_id),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id) on delete cascade
);

alter table portal_settings enable row level security;
alter table portal_settings force row level security;
create policy definer on portal_settings for select to current_user using (true);
create policy tenant_selects on portal_settings for select to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.read')));
create policy tenant_inserts on portal_settings for insert to authenticated
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
create policy tenant_updates on portal_settings for update to authenticated
  using (celebrity_id = (select app.celebrity_with('deployments.edit')))
  with check (celebrity_id = (select app.celebrity_with('deployments.edit')));
revoke all on portal_settings from public, anon, authenticated, service_role;
grant select on portal_settings to authenticated;
grant insert (celebrity_id, deployment_id, content, mail_sender) on portal_settings to authenticated;
grant update (content, mail_sender, revision, updated_at) on portal_settings to authenticated;

-- In place of the one of the mail itself, which knows no name.
create or replace function app.mail_sender() returns text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return (select s.mail_sender from public.portal_settings s
            join public.deployments d on d.celebrity_id = s.celebrity_id and d.id = s.deployment_id
            where s.celebrity_id = app.current_celebrity() and d.type = 'VIBETHINK_PORTAL');
  end $$;

-- The pages that search engines may know of: published, open, and not taken off by their teams; which languages the twin
-- speaks, and which of them its place is limited to.
create function app.listed_portals(out slug text, out spoken text[], out here text[], out changed_at timestamptz)
  returns setof record
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return query
      select c.slug, array(select jsonb_array_elements_text(v.personality -> 'languages')),
        array(select jsonb_array_elements_text(coalesce(d.config -> 'languages', '[]'))),
        greatest(v.published_at, d.updated_at, s.updated_at)
      from public.celebrities c
      join public.deployments d on d.celebrity_id = c.id and d.type = 'VIBETHINK_PORTAL'
        and d.status in ('ACTIVE', 'SCHEDULED') and coalesce(d.starts_at <= now(), true) and coalesce(d.ends_at > now(), true)
      join public.twins t on t.celebrity_id = c.id
      join public.twin_versions v on v.celebrity_id = c.id and v.number = coalesce(d.pinned_version, t.live_version)
      left join public.portal_settings s on s.celebrity_id = c.id and s.deployment_id = d.id
      where c.status <> 'INACTIVE' and coalesce((s.content ->> 'listed')::boolean, true)
      order by c.slug limit 50000;
  end $$;
revoke execute on function app.listed_portals() from public, anon, authenticated, service_role;
grant execute on function app.listed_portals() to service_role;

select app.audit('portal_settings', 'portal', team => 'celebrity_id', id => 'deployment_id', prefix => 'dep',
                 shown => '{content,mail_sender}', quiet => '{celebrity_id,deployment_id,revision,updated_at}');
