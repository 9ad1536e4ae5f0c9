import type { Messages } from '../es';
import { plural } from '../plural';

export const isolation: Messages['isolation'] = {
  title: 'Isolation',
  purpose:
    'The platform tries, in other people’s names, to reach what is a celebrity’s. Nothing may give way.',
  run: 'Test now',
  running: 'Trying every table and every cache in the name of seven intruders. You can leave this page.',
  finished: {
    HELD: 'The test is over: everything held.',
    BROKEN: 'The test is over: something gave way.',
    FAILED: 'The test came to no result.',
  },
  empty: 'The result of the first test appears here, soon after the start.',
  state: 'State',
  outcome: { HELD: 'Everything held', BROKEN: 'Something gave way', FAILED: 'No result' },
  meaning: {
    HELD: 'Nobody reached what is not theirs.',
    BROKEN: 'Somebody can reach what is not theirs. Below is where and who; act now.',
  },
  trigger: { START: 'at the start', SCHEDULE: 'on schedule', PERSON: 'on demand' },
  extent: (probes: number, tables: number, caches: number) =>
    `${plural('en', probes, { one: '# attempt', other: '# attempts' })} on ${plural('en', tables, {
      one: '# table',
      other: '# tables',
    })} and ${plural('en', caches, { one: '# cache or index', other: '# caches and indexes' })}.`,
  took: (seconds: string) => `It took ${seconds} s.`,
  matrix: {
    title: 'Who tried what',
    purpose: 'To read, change, delete, add and point at; with caches also to get in with what is another’s.',
    what: 'Table or cache',
    cell: (verdict: string, probes: number) =>
      `${verdict}, ${plural('en', probes, { one: '# attempt', other: '# attempts' })}`,
  },
  verdict: { HELD: 'Held', BROKEN: 'Gave way', NOT_PROBED: 'Could not all be tested' },
  found: {
    BROKEN: { title: 'What gave way', purpose: 'Each line is an open door.' },
    NOT_PROBED: {
      title: 'What could not be tested',
      purpose: 'It does not count as held: it proves nothing yet.',
    },
  },
  attempt: {
    LOCK: 'Lock',
    READ: 'Read',
    UPDATE: 'Change',
    DELETE: 'Delete',
    INSERT: 'Add in their name',
    REFERENCE: 'Point at',
    USE: 'Get in with it',
  },
  actor: {
    EVERYBODY: 'the lock itself',
    STRANGER: 'the owner of another celebrity',
    IMPOSTOR: 'the owner of another celebrity who claims this one',
    BRAND: 'an unrelated brand',
    WORKER: 'the platform at work for another celebrity',
    FAN: 'a fan of another celebrity',
    OTHER_FAN: 'another fan of the same celebrity',
    ANONYMOUS: 'somebody who is not signed in',
  },
  actorShort: {
    EVERYBODY: 'Lock',
    STRANGER: 'Other celebrity',
    IMPOSTOR: 'Impostor',
    BRAND: 'Brand',
    WORKER: 'Other’s job',
    FAN: 'Other’s fan',
    OTHER_FAN: 'Other fan',
    ANONYMOUS: 'Anonymous',
  },
  cache: {
    knowledge_index: 'Knowledge index',
    fan_sessions: 'Fan sessions',
    fan_limits: 'Fan limits',
    recent_places: 'Places read lately',
    sign_in_sessions: 'Staff sessions',
    sign_in_limits: 'Sign-in limits',
  },
  earlier: 'Earlier tests',
  reason: 'Reason',
  probes: 'Attempts',
  when: 'When',
};
