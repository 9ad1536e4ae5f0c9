import { account } from './en/account';
import { audit } from './en/audit';
import { brand } from './en/brand';
import { celebrity } from './en/celebrity';
import { conversation } from './en/conversation';
import { deployment } from './en/deployment';
import { frame } from './en/frame';
import { isolation } from './en/isolation';
import { key } from './en/key';
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
