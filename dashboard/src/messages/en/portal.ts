import type { Messages } from '../es';

/** What the team adds to the page of a place. */
export const portal: Messages['portal'] = {
  saved: 'Saved. The page shows it from now on.',
  section: {
    links: {
      title: 'Links',
      text: 'Where else to find the person: social networks, music, website. Up to twelve, in this order.',
    },
    press: {
      title: 'Press',
      text: 'Whom the media write to, and where the material is. Without an e-mail or material it isn’t shown.',
    },
    legal: {
      title: 'Legal texts',
      text: 'Your terms and your privacy, in the twin’s languages. Empty: only the platform’s.',
    },
    rest: {
      title: 'Mail and search engines',
      text: 'In whose name mail to the team goes out, and whether search engines know of the page.',
    },
  },
  field: {
    'content.links': 'Links',
    'content.press.name': 'Name of the contact',
    'content.press.email': 'Press e-mail',
    'content.press.kit_url': 'Press material',
    'content.terms.es': 'Terms in Spanish',
    'content.terms.en': 'Terms in English',
    'content.privacy.es': 'Privacy in Spanish',
    'content.privacy.en': 'Privacy in English',
    'content.listed': 'Search engines',
    mail_sender: 'Sender’s name',
  },
  kind: {
    WEBSITE: 'Website',
    INSTAGRAM: 'Instagram',
    X: 'X',
    YOUTUBE: 'YouTube',
    TIKTOK: 'TikTok',
    FACEBOOK: 'Facebook',
    LINKEDIN: 'LinkedIn',
    SPOTIFY: 'Spotify',
    OTHER: 'Other',
  },
  link: {
    kind: (n: number) => `Kind of link ${n}`,
    url: (n: number) => `Address of link ${n}`,
    label: (n: number) => `Text of link ${n}`,
    labelHint: 'Text (optional)',
    add: 'Add link',
    remove: (n: number) => `Remove link ${n}`,
    up: (n: number) => `Move link ${n} up`,
    none: 'No links yet.',
  },
  hint: {
    kit: 'An https:// address with photos and a biography.',
    sender: 'For example “Ana Torres’s team”. Empty: the platform’s.',
    senderOfPortal: 'The sender of mail to the team is set on the portal’s page.',
    text: (left: string) => `Plain text; an empty line separates paragraphs. ${left} characters left.`,
  },
  listed: 'Search engines may show the page',
  listedHint: 'Off: the page is there, but it isn’t in the site map and asks not to be listed.',
  share: 'How it looks when shared',
  shareAlt: { es: 'Picture when shared, in Spanish', en: 'Picture when shared, in English' },
  wrong: {
    url: 'Use an address that begins with https://.',
    email: 'Enter an e-mail, for example press@example.com.',
    sender: 'Use letters only, without an address or < > " @.',
    tooLong: (most: number) => `Use ${most} characters or fewer.`,
  },
};
