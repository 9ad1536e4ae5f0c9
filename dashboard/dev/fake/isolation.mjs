/** The isolation self-test: what it finds changes with every run, so that each state of the screen can be seen. */
import { Refusal } from './http.mjs';
import { rightsIn } from './rights.mjs';
import { ago, id } from './spaces.mjs';

const ACTORS = ['STRANGER', 'IMPOSTOR', 'BRAND', 'WORKER', 'FAN', 'OTHER_FAN', 'ANONYMOUS'];
const TABLES =
  'brand_campaigns celebrities contracts conversations deployments directory knowledge_files knowledge_passages knowledge_sources members messages passkeys sign_ins twin_versions twins unanswered_questions users';
const CACHES = {
  knowledge_index: ['STRANGER', 'WORKER'],
  fan_sessions: ['FAN', 'OTHER_FAN', 'ANONYMOUS'],
  fan_limits: ['FAN', 'OTHER_FAN'],
  sign_in_sessions: ['FAN', 'ANONYMOUS'],
  sign_in_limits: ['STRANGER'],
};
const UNWRITTEN = 'No row could be written here to be attacked: nothing may yet.';
const BROKEN = 'Rows that are not the caller’s can be read.';
const OUTCOMES = ['HELD', 'BROKEN', 'FAILED'];
const runs = [];

function open(name, outcome) {
  const all = (verdict, detail) => (actor) => ({ actor, attempt: 'READ', verdict, detail });
  if (name === 'brand_campaigns') return ACTORS.slice(0, 4).map(all('NOT_PROBED', UNWRITTEN));
  if (name === 'messages' && outcome === 'BROKEN') return ['STRANGER', 'BRAND'].map(all('BROKEN', BROKEN));
  return [];
}

function subject(name, kind, actors, outcome) {
  const found = open(name, outcome);
  const cells = actors.map((actor) => {
    const verdict = found.find((each) => each.actor === actor)?.verdict ?? 'HELD';
    const count = (wanted) => (verdict === wanted ? 1 : 0);
    return { actor, verdict, probes: 4, broken: count('BROKEN'), not_probed: count('NOT_PROBED') };
  });
  return { name, kind, cells, open: found };
}

function run(outcome, trigger, at) {
  const failed = outcome === 'FAILED';
  const subjects = failed
    ? []
    : [
        ...TABLES.split(' ').map((name) => subject(name, 'TABLE', ['EVERYBODY', ...ACTORS], outcome)),
        ...Object.entries(CACHES).map(([name, actors]) => subject(name, 'CACHE', actors, outcome)),
      ];
  runs.unshift({
    id: id('iso'),
    trigger,
    started_at: at,
    finished_at: new Date(Date.parse(at) + 1800).toISOString(),
    outcome,
    failure: failed ? 'The platform has no administrator yet (IllegalStateException)' : null,
    tables: failed ? 0 : 17,
    caches: failed ? 0 : 5,
    probes: failed ? 0 : 845,
    broken: outcome === 'BROKEN' ? 2 : 0,
    not_probed: failed ? 0 : 4,
    subjects,
  });
  return runs[0];
}

const enter = (user, right) => {
  if (!rightsIn(user, { kind: 'PLATFORM' })?.includes(right)) throw new Refusal(403, 'not_allowed');
};

export const isolationRoutes = [
  [
    'GET',
    '/platform/isolation',
    ({ user }) => {
      enter(user, 'isolation.read');
      if (runs.length === 0) {
        run('HELD', 'START', ago(800));
        run('HELD', 'SCHEDULE', ago(90));
      }
      return [200, { last: runs[0], earlier: runs.slice(1), may_run: user.platform_role === 'ADMIN' }];
    },
  ],
  [
    'POST',
    '/platform/isolation/runs',
    async ({ user }) => {
      enter(user, 'isolation.run');
      await new Promise((resolve) => setTimeout(resolve, 1800));
      return [200, run(OUTCOMES[(runs.length + 2) % 3], 'PERSON', new Date().toISOString())];
    },
  ],
];
