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
      ('analytics.read',       'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     'OWNER MANAGER VIEWER',  ''),
      ('money.read',           'OWNER MANAGER ANALYST',           'ADMIN FINANCE',     'OWNER MANAGER VIEWER',  ''),
      ('members.read',         'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',     'OWNER MANAGER VIEWER',  'ADMIN SUPPORT FINANCE'),
      ('members.edit',         'OWNER MANAGER',                   'ADMIN',             'OWNER MANAGER',         'ADMIN'),
      ('keys.edit',            'OWNER MANAGER',                   '',                  'OWNER MANAGER',         ''),
      ('audit.read',           'OWNER MANAGER',                   'ADMIN SUPPORT',     'OWNER MANAGER',         'ADMIN SUPPORT'),
      ('settings.edit',        'OWNER MANAGER',                   'ADMIN',             'OWNER MANAGER',         'ADMIN'),
      ('ownership',            'OWNER',                           '',                  'OWNER',                 ''),
      ('support.read',         'OWNER MANAGER EDITOR ANALYST',    '',                  'OWNER MANAGER VIEWER',  ''),
      ('support.end',          'OWNER MANAGER',                   '',                  'OWNER MANAGER',         ''),
      ('support.open',         '',                                '',                  '',                      'ADMIN SUPPORT FINANCE'),
      ('celebrities.read',     '',                                '',                  '',                      'ADMIN SUPPORT FINANCE'),
      ('teams.create',         '',                                '',                  '',                      'ADMIN'),
      ('outbox.read',          '',                                '',                  '',                      'ADMIN')
    ) as matrix (permission, celebrity, support, brand, platform)
    cross join lateral (values ('CELEBRITY', celebrity), ('SUPPORT', support), ('BRAND', brand), ('PLATFORM', platform))
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
