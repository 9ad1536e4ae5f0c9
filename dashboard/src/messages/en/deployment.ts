import type { Messages } from '../es';

export const deployment: Messages['deployment'] = {
  title: 'Where it lives',
  purpose: 'The places where fans talk to the twin.',
  type: {
    VIBETHINK_PORTAL: 'VibeThink portal',
    EMBEDDED_WIDGET: 'Window on your site',
    BRAND_CAMPAIGN: 'Brand campaign',
    WHITE_LABEL: 'Own domain',
  },
  status: { ACTIVE: 'Active', INACTIVE: 'Inactive', SCHEDULED: 'Scheduled', ARCHIVED: 'Archived' },
  link: 'Link',
  notPublished: 'Publish the twin so that fans can talk to it here.',
  snippet: 'Code for your site',
  snippetHint: 'Paste it before the end of the page’s body.',
  origins: 'Allowed sites',
  originsHint: 'The twin answers only on these sites. With an empty list it answers on none.',
  originsEmpty: 'No sites yet. Add yours so that the twin answers there.',
  originsNone: 'No sites yet: it answers on none.',
  add: 'Add site',
  example: 'https://www.example.com',
  addLabel: 'Address of the site',
  remove: (origin: string) => `Remove ${origin}`,
  added: (origin: string) => `The twin answers on ${origin} now.`,
  removed: (origin: string) => `The twin no longer answers on ${origin}.`,
  wrong: {
    form: 'Enter the whole address, for example https://www.example.com.',
    scheme: 'Use https://. Only localhost may use http://.',
    rest: (origin: string) => `Enter the site alone, without page or parameters: ${origin}`,
    twice: 'That site is already on the list.',
  },
};
