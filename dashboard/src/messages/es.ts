import { account } from './es/account';
import { audit } from './es/audit';
import { brand } from './es/brand';
import { celebrity } from './es/celebrity';
import { conversation } from './es/conversation';
import { deployment } from './es/deployment';
import { frame } from './es/frame';
import { isolation } from './es/isolation';
import { key } from './es/key';
import { knowledge } from './es/knowledge';
import { notification } from './es/notification';
import { problem } from './es/problem';
import { settings } from './es/settings';
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
  frame,
  isolation,
  key,
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
