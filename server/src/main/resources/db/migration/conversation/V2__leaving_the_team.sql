create index messages_streaming on messages (celebrity_id, fan_id) where status = 'STREAMING';

-- Whoever leaves a team while the draft answers them hears no more of it, whichever node it comes from.
create policy definer_stops on messages for update to current_user using (true) with check (true);
create function app.stop_what_they_hear() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$ begin
    update public.messages m set stop_asked = true
    where m.celebrity_id = old.team_id and m.fan_id = old.user_id and m.status = 'STREAMING';
    return null;
  end $$;
create trigger stop_what_they_hear after delete on members
  for each row when (old.team_kind = 'CELEBRITY') execute function app.stop_what_they_hear();
revoke execute on function app.stop_what_they_hear() from public, anon, authenticated, service_role;
