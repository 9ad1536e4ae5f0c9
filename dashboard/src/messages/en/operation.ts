import { account } from './operation/account';
import { audit } from './operation/audit';
import { brandTeam } from './operation/brand';
import { fan } from './operation/fan';
import { people } from './operation/people';
import { team } from './operation/team';

export const operation = { ...team, ...brandTeam, ...people, ...fan, ...account, ...audit };
