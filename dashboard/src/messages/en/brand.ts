import type { Messages } from '../es';
import { plural } from '../plural';

export const brand: Messages['brand'] = {
  list: {
    title: 'Brands',
    purpose: 'The companies that ask for campaigns, and who works for them.',
    create: 'New brand',
    search: 'Search by name or address',
    name: 'Name',
    created: 'Created',
    empty: 'The brands will be here. Create the first and you will get its owner’s sign-in.',
    noMatch: (words: string) => `No brand matches “${words}”.`,
    count: (n: number) => plural('en', n, { one: '# brand', other: '# brands' }),
  },
  create: {
    title: 'New brand',
    purpose: 'We create its space and a sign-in for the person who runs it.',
    name: 'Name of the brand',
    slug: 'Address',
    slugHint: 'The part of the address that names it.',
    ownerHint: 'Who invites its team. Someone with an account just gains this brand.',
    submit: 'Create brand',
    nameMissing: 'Enter the name, for example Café Aurora.',
  },
  created: {
    title: (name: string) => `${name} has a space now`,
    existing: (email: string) =>
      `${email} already had an account: the usual password works and shows this brand.`,
    next: 'They can sign in with these details.',
  },
  home: {
    title: 'Home',
    purpose: 'What the brand does with twins.',
    team: 'Team',
    empty: 'The campaigns will be here: what a twin says for the brand, where and until when.',
  },
};
