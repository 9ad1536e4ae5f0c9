-- A place that closes, by hand, by its time or with its celebrity, cuts the answers that are being made there. The node
-- that makes one asks here every half second, so that a change anywhere reaches it, and one that came in between as well.
create policy definer on conversations for select to current_user using (true);
create or replace function app.asked_to_stop(made uuid[]) returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$
    select m.id from public.messages m
    join public.conversations c on c.celebrity_id = m.celebrity_id and c.id = m.conversation_id
    join public.celebrities t on t.id = c.celebrity_id
    left join public.deployments d on d.celebrity_id = c.celebrity_id and d.id = c.deployment_id
    where m.id = any (made)
      and (m.stop_asked
           or d.id is not null and (t.status = 'INACTIVE' or d.status not in ('ACTIVE', 'SCHEDULED')
                                    or d.starts_at > now() or d.ends_at <= now()))
  $$;
