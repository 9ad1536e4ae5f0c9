import { account } from './es/account';
import { brand } from './es/brand';
import { audit } from './es/audit';
import { celebrity } from './es/celebrity';
import { conversation } from './es/conversation';
import { deployment } from './es/deployment';
import { frame } from './es/frame';
import { key } from './es/key';
import { isolation } from './es/isolation';
import { knowledge } from './es/knowledge';
import { notification } from './es/notification';
import { problem } from './es/problem';
import { settings } from './es/settings';
import { support } from './es/support';
import { team } from './es/team';
import { twin } from './es/twin';

export const es = {
  account,
  brand,
  audit,
  celebrity,
  conversation,
  deployment,
  frame,
  key,
  isolation,
  knowledge,
  notification,
  problem,
  settings,
  support,
  team,
  twin,
};

/** Every language has exactly these keys; a missing one doesn't compile. */
export type Messages = typeof es;
