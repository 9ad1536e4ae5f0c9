import type { Messages } from '../es';
import { plural } from '../plural';

/** Where the code was seen. */
export const sighting: Messages['sighting'] = {
  title: 'Where the code was seen',
  purpose: 'The sites that showed the twin’s code. Where you didn’t allow it, it doesn’t answer.',
  back: 'All places',
  empty: 'The sites that show the code will be here, with their country and whether you allowed them.',
  none: 'No site matches the filter.',
  filter: 'Filter sites',
  group: { refused: 'Not allowed', allowed: 'Allowed', ignored: 'Ignored' },
  column: {
    site: 'Site',
    state: 'State',
    countries: 'Countries',
    count: 'Views',
    first: 'First seen',
    last: 'Last seen',
  },
  counted:
    'Views are of pages with the code; where you allow it, one a minute for each reader. Where the chat stands in the page or a program opens it, each opening counts, and each quarter of an hour it stays open.',
  state: { allowed: 'Allowed', refused: 'Not allowed', ignored: 'Ignored' },
  more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  unknownCountry: 'No country',
  allow: 'Allow',
  allowNamed: (origin: string) => `Allow ${origin}`,
  ignore: 'Ignore',
  ignoreNamed: (origin: string) => `Ignore ${origin}`,
  unignore: 'Stop ignoring',
  ignored: (origin: string) => `We won’t tell you of ${origin} any more.`,
  noticed: (origin: string) => `${origin} is back on the list.`,
  allowing: {
    title: (origin: string) => `Allow ${origin}`,
    text: 'The twin will answer there with the looks and rules of this place.',
    place: 'Place',
    submit: 'Allow',
    none: 'Add a window for sites first.',
    closed:
      'The code there names a place that takes no sites or is archived. Paste the code of another place there.',
  },
  map: {
    title: (refused: number) =>
      refused
        ? plural('en', refused, {
            one: '# view where you didn’t allow it',
            other: '# views where you didn’t allow it',
          })
        : 'Seen only where you allowed it',
    about: 'By the time zone of those who visited; nothing more precise is kept.',
    label: 'Map of the world with the zones where the code was seen',
    allowed: 'Allowed',
    refused: 'Not allowed',
    table: 'Zones where the code was seen',
    zone: 'Zone',
    country: 'Country',
  },
};
