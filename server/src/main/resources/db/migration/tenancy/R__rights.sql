-- Who may do what. Policies ask for a permission by its name, and so do the screens: this is the one table of it.
-- What the platform's own people do outside of a celebrity is not in here.
delete from app.roles;
insert into app.roles (team, role, permissions)
select team, role, ' ' || string_agg(permission, ' ' order by permission) || ' '
from (values
  -- permission            celebrity                          platform          brand
  ('twin.read',            'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  ''),
  ('twin.edit',            'OWNER MANAGER EDITOR',            'ADMIN',          ''),
  ('twin.publish',         'OWNER MANAGER',                   'ADMIN',          ''),
  ('knowledge.read',       'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  ''),
  ('knowledge.edit',       'OWNER MANAGER EDITOR',            'ADMIN',          ''),
  ('conversations.read',   'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  ''),
  ('deployments.read',     'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  ''),
  ('deployments.edit',     'OWNER MANAGER',                   'ADMIN',          ''),
  ('analytics.read',       'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  'OWNER MANAGER VIEWER'),
  ('money.read',           'OWNER MANAGER ANALYST',           'ADMIN FINANCE',  'OWNER MANAGER VIEWER'),
  ('members.read',         'OWNER MANAGER EDITOR ANALYST',    'ADMIN SUPPORT',  'OWNER MANAGER VIEWER'),
  ('members.edit',         'OWNER MANAGER',                   'ADMIN',          'OWNER MANAGER'),
  ('keys.edit',            'OWNER MANAGER',                   '',               'OWNER MANAGER'),
  ('audit.read',           'OWNER MANAGER',                   'ADMIN SUPPORT',  'OWNER MANAGER'),
  ('settings.edit',        'OWNER MANAGER',                   'ADMIN',          'OWNER MANAGER'),
  ('ownership',            'OWNER',                           '',               'OWNER')
) as matrix (permission, celebrity, platform, brand)
cross join lateral (values ('CELEBRITY', celebrity), ('PLATFORM', platform), ('BRAND', brand)) as teams (team, roles)
cross join lateral unnest(string_to_array(roles, ' ')) as role
group by team, role;
