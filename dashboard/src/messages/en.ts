import { account } from './en/account';
import { celebrity } from './en/celebrity';
import { conversation } from './en/conversation';
import { deployment } from './en/deployment';
import { frame } from './en/frame';
import { knowledge } from './en/knowledge';
import { notification } from './en/notification';
import { problem } from './en/problem';
import { settings } from './en/settings';
import { team } from './en/team';
import { twin } from './en/twin';
import type { Messages } from './es';

export const en: Messages = {
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
