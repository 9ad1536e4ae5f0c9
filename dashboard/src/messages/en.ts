import { account } from './en/account';
import { audit } from './en/audit';
import { brand } from './en/brand';
import { celebrity } from './en/celebrity';
import { conversation } from './en/conversation';
import { deployment } from './en/deployment';
import { domain } from './en/domain';
import { draft } from './en/draft';
import { embed } from './en/embed';
import { frame } from './en/frame';
import { isolation } from './en/isolation';
import { key } from './en/key';
import { knowledge } from './en/knowledge';
import { notification } from './en/notification';
import { place } from './en/place';
import { portal } from './en/portal';
import { portrait } from './en/portrait';
import { problem } from './en/problem';
import { settings } from './en/settings';
import { sighting } from './en/sighting';
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
