import { account } from './es/account';
import { celebrity } from './es/celebrity';
import { conversation } from './es/conversation';
import { deployment } from './es/deployment';
import { frame } from './es/frame';
import { knowledge } from './es/knowledge';
import { notification } from './es/notification';
import { problem } from './es/problem';
import { settings } from './es/settings';
import { team } from './es/team';
import { twin } from './es/twin';

export const es = {
  account,
  celebrity,
  conversation,
  deployment,
  frame,
  knowledge,
  notification,
  problem,
  settings,
  team,
  twin,
};

/** Every language has exactly these keys; a missing one doesn't compile. */
export type Messages = typeof es;
