-- Who may do what. Policies ask for a permission by its name, and so do the screens: this is the one table of it.
-- A function of constants, made from the table: nothing is looked up when a transaction begins.
do $make$
declare
  cases text;
begin
  select string_agg(format('when %L then %L', team || ' ' || role, permissions), E'\n' order by team, role)
  into cases
  from (
    select team, role, ' ' || string_agg(permission, ' ' order by permission) || ' ' as permissions
    from (values
      -- permission            celebrity                          platform's people,  brand                    platform, in
      --                                                           once let in                                  its own team
      ('twin.read',            'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     '',                      ''),
      ('twin.edit',            'OWNER MANAGER EDITOR',            'ADMIN',             '',                      ''),
      ('twin.publish',         'OWNER MANAGER',                   'ADMIN',             '',                      ''),
      ('knowledge.read',       'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     '',                      ''),
      ('knowledge.edit',       'OWNER MANAGER EDITOR',            'ADMIN',             '',                      ''),
      ('conversations.read',   'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     '',                      ''),
      ('deployments.read',     'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     '',                      ''),
      ('deployments.edit',     'OWNER MANAGER',                   'ADMIN',             '',                      ''),
      ('chat.start',           'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     '',                      ''),
      ('analytics.read',       'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     'OWNER MANAGER VIEWER',  ''),
      ('money.read',           'OWNER MANAGER ANALYST',           'ADMIN FINANCE',     'OWNER MANAGER VIEWER',  ''),
      ('members.read',         'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     'OWNER MANAGER VIEWER',  'ADMIN SUPPORT FINANCE'),
      ('members.edit',         'OWNER MANAGER',                   '',                  'OWNER MANAGER',         'ADMIN'),
      ('keys.edit',            'OWNER MANAGER',                   '',                  'OWNER MANAGER',         ''),
      ('audit.read',           'OWNER MANAGER',                   'ADMIN SUPPORT',     'OWNER MANAGER',         'ADMIN SUPPORT'),
      ('settings.edit',        'OWNER MANAGER',                   'ADMIN',             'OWNER MANAGER',         'ADMIN'),
      ('ownership',            'OWNER',                           '',                  'OWNER',                 ''),
      ('isolation.read',       '',                                '',                  '',                      'ADMIN SUPPORT'),
      ('isolation.run',        '',                                '',                  '',                      'ADMIN'),
      ('support.read',         'OWNER MANAGER EDITOR ANALYST',    '',                  'OWNER MANAGER VIEWER',  ''),
      ('support.end',          'OWNER MANAGER',                   '',                  'OWNER MANAGER',         ''),
      ('support.open',         '',                                '',                  '',                      'ADMIN SUPPORT FINANCE'),
      ('celebrities.read',     '',                                '',                  '',                      'ADMIN SUPPORT FINANCE'),
      ('teams.create',         '',                                '',                  '',                      'ADMIN'),
      ('outbox.read',          '',                                '',                  '',                      'ADMIN'),
      -- Only for the platform itself, whose work may everything: what the twin said, where it was seen and who came, what
      -- the team tries, and a celebrity or brand from nothing.
      ('messages.write',       '',                                '',                  '',                      ''),
      ('sightings.write',      '',                                '',                  '',                      ''),
      ('identities.use',       '',                                '',                  '',                      ''),
      ('trials.show',          '',                                '',                  '',                      ''),
      ('found',                '',                                '',                  '',                      '')
    ) as matrix (permission, celebrity, support, brand, platform)
    cross join lateral (values ('CELEBRITY', celebrity), ('SUPPORT', support), ('BRAND', brand), ('PLATFORM', platform),
                                ('SYSTEM', 'WORKER'))
      as teams (team, roles)
    cross join lateral unnest(string_to_array(roles, ' ')) as role
    group by team, role
  ) as rights;
  execute format($f$
    create or replace function app.rights(team text, role text) returns text
      language sql immutable
      as $$ select case team operator(pg_catalog.||) ' ' operator(pg_catalog.||) role
                   %s end $$
  $f$, cases);
end $make$;
revoke execute on function app.rights(text, text) from public, anon, authenticated, service_role;

-- What an API key of each scope may do. `admin` is all that an owner may, but for what only people do. A key of several
-- scopes may do what any of them includes. What a scope includes that its kind of team has not, is nothing.
create or replace function app.scopes() returns text[]
  language sql immutable
  as $$ select '{read,chat,knowledge,deployments,analytics,money:read,admin}'::pg_catalog.text[] $$;

create or replace function app.scope_rights(scope text) returns text
  language sql immutable
  as $$ select case scope
    when 'read'        then ' twin.read knowledge.read conversations.read deployments.read members.read '
    when 'chat'        then ' chat.start '
    when 'knowledge'   then ' knowledge.read knowledge.edit '
    when 'deployments' then ' deployments.read deployments.edit '
    when 'analytics'   then ' analytics.read '
    when 'money:read'  then ' money.read '
    when 'admin'       then pg_catalog.regexp_replace(
      app.rights('CELEBRITY', 'OWNER') operator(pg_catalog.||) app.rights('BRAND', 'OWNER'),
      '(ownership|keys\.edit) ', '', 'g')
  end $$;

-- What a key may do: all that any of its scopes includes.
create or replace function app.key_rights(scopes text[]) returns text
  language sql immutable
  as $$ select pg_catalog.string_agg(app.scope_rights(scope), '') from pg_catalog.unnest(scopes) as scope $$;

revoke execute on function app.scopes(), app.scope_rights(text), app.key_rights(text[])
  from public, anon, authenticated, service_role;
grant execute on function app.rights(text, text), app.scopes(), app.scope_rights(text), app.key_rights(text[]) to service_role;
