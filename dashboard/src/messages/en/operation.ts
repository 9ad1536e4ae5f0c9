import { account } from './operation/account';
import { fan } from './operation/fan';
import { team } from './operation/team';

export const operation = { ...team, ...fan, ...account };
