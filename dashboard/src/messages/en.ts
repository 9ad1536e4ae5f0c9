import { account } from './en/account';
import { celebrity } from './en/celebrity';
import { conversation } from './en/conversation';
import { deployment } from './en/deployment';
import { frame } from './en/frame';
import { key } from './en/key';
import { isolation } from './en/isolation';
import { knowledge } from './en/knowledge';
import { notification } from './en/notification';
import { problem } from './en/problem';
import { settings } from './en/settings';
import { twin } from './en/twin';
import type { Messages } from './es';

export const en: Messages = {
  account,
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
  twin,
};
