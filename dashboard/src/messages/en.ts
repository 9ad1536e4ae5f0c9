import { account } from './en/account';
import { brand } from './en/brand';
import { audit } from './en/audit';
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
import { support } from './en/support';
import { team } from './en/team';
import { twin } from './en/twin';
import type { Messages } from './es';

export const en: Messages = {
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
