/** Who may do what: the server's table as far as screens ask for it, by the kind of team and the role. */
const only = (text) => text.trim().split(/\s+/);

const READ = 'twin.read knowledge.read conversations.read deployments.read analytics.read members.read';
const EDIT = 'twin.edit knowledge.edit chat.start';
const RUN = 'twin.publish deployments.edit members.edit settings.edit audit.read';
const OWN = 'keys.edit support.read support.end money.read';
const BRAND = 'analytics.read money.read members.read support.read';
const BRAND_RUN = 'members.edit keys.edit audit.read settings.edit support.end';
const STAFF = 'members.read support.open celebrities.read';

const RIGHTS = {
  CELEBRITY: {
    OWNER: only(`${READ} ${EDIT} ${RUN} ${OWN} ownership`),
    MANAGER: only(`${READ} ${EDIT} ${RUN} ${OWN}`),
    EDITOR: only(`${READ} ${EDIT} support.read`),
    ANALYST: only(`${READ} money.read support.read`),
  },
  BRAND: {
    OWNER: only(`${BRAND} ${BRAND_RUN} ownership`),
    MANAGER: only(`${BRAND} ${BRAND_RUN}`),
    VIEWER: only(BRAND),
  },
  PLATFORM: {
    ADMIN: only(
      `${STAFF} members.edit audit.read settings.edit isolation.read isolation.run teams.create outbox.read`,
    ),
    SUPPORT: only(`${STAFF} audit.read isolation.read`),
    FINANCE: only(STAFF),
  },
};

/** Once they were let in. */
const VISITORS = {
  ADMIN: only(`${READ} ${EDIT} ${RUN} money.read`),
  SUPPORT: only(`${READ} audit.read`),
  FINANCE: only('money.read'),
};

export function roleIn(user, { kind, slug }) {
  if (kind === 'PLATFORM') return user.platform_role;
  if (kind === 'BRAND') return user.brands?.includes(slug) ? (user.brand_role ?? 'OWNER') : null;
  return user.slugs.includes(slug) ? (user.role ?? 'OWNER') : null;
}

export function rightsIn(user, team) {
  const role = roleIn(user, team);
  if (role) return RIGHTS[team.kind][role];
  return VISITORS[user.platform_role] ?? [];
}
