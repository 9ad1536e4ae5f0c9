import { account } from './es/account';
import { audit } from './es/audit';
import { brand } from './es/brand';
import { celebrity } from './es/celebrity';
import { conversation } from './es/conversation';
import { deployment } from './es/deployment';
import { domain } from './es/domain';
import { draft } from './es/draft';
import { embed } from './es/embed';
import { frame } from './es/frame';
import { isolation } from './es/isolation';
import { key } from './es/key';
import { knowledge } from './es/knowledge';
import { notification } from './es/notification';
import { place } from './es/place';
import { portal } from './es/portal';
import { portrait } from './es/portrait';
import { problem } from './es/problem';
import { settings } from './es/settings';
import { sighting } from './es/sighting';
import { support } from './es/support';
import { team } from './es/team';
import { twin } from './es/twin';

export const es = {
  account,
  audit,
  brand,
  celebrity,
  conversation,
  deployment,
  domain,
  draft,
  embed,
  frame,
  isolation,
  key,
  knowledge,
  notification,
  place,
  portal,
  portrait,
  problem,
  settings,
  sighting,
  support,
  team,
  twin,
};

/** Every language has exactly these keys; a missing one doesn't compile. */
export type Messages = typeof es;
