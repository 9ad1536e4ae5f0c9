import { account } from './operation/account';
import { audit } from './operation/audit';
import { fan } from './operation/fan';
import { team } from './operation/team';

export const operation = { ...team, ...fan, ...account, ...audit };
