-- Who signs what is mailed in the name of the present team; null for the platform. Whoever knows of names says so here.
create function app.mail_sender() returns text
  language plpgsql stable security definer
  set search_path = ''
  as $$ begin
    return null;
  end $$;
revoke execute on function app.mail_sender() from public, anon, authenticated, service_role;
grant execute on function app.mail_sender() to authenticated, service_role;
