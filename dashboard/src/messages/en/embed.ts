import type { Messages } from '../es';

/** The page with a window's code. */
export const embed: Messages['embed'] = {
  configure: {
    title: 'On this page',
    text: 'What you leave alone follows the place, also when that changes later.',
  },
  asPlace: 'As the place',
  language: 'Language',
  languageAuto: 'The page’s or the fan’s',
  scheme: 'Theme',
  position: 'Position',
  inlineHint:
    'The window takes the spot where you paste the element, not a corner. Give the element a height in your styles, such as 600px: then nothing moves when the chat comes.',
  open: 'Open at load',
  openHint: 'If the fan closes it, it stays closed.',
  several: 'Several on one page',
  severalHint: 'The code goes in once; the element, at each spot where you want it.',
  analytics: 'Analytics',
  analyticsKind: { off: 'Off', datalayer: 'To dataLayer', events: 'As events on the element' },
  analyticsHint: {
    off: 'The page gets no events.',
    datalayer:
      'Events with times and lengths, never the messages, once there is consent: VibeThinkTwin.consent(true).',
    events:
      'The element raises the DOM event “vibethink-twin”, once there is consent: VibeThinkTwin.consent(true). VibeThinkTwin.on(event, function) is for the page’s own programs and doesn’t ask for it.',
  },
  code: 'Code',
  codeOnce: 'Once per page',
  codeEach: 'At each spot where you want it',
  preview: 'On a site',
  frame: 'The twin on an example site',
  previewHint: 'The code itself, as chosen here. What you write isn’t counted.',
  seen: {
    waiting: 'Not seen on any page yet',
    waitingText: 'Paste it, publish your page and open it: it shows here within seconds.',
    live: (host: string) => `Seen on ${host}`,
    last: 'Last time',
    refused: (host: string) => `Seen on ${host}, which isn’t allowed`,
    refusedText: 'The twin doesn’t answer there. Allow the site if it is yours.',
    noSites: 'No site is allowed',
    noSitesText: 'Add your site first: without that the twin doesn’t answer on it.',
    toSites: 'Add sites',
    review: 'Look',
  },
  how: {
    title: 'How to paste it',
    text: 'Choose what your page is made with.',
    label: 'What it is made with',
  },
  policy: {
    title: 'If your page has a content policy (CSP)',
    text: 'Add this to what it says already. It takes no “unsafe-inline” and no “unsafe-eval”; with a nonce it is enough to put it on the script.',
    directives: 'Directives',
    trusted: 'With Trusted Types, allow the policy “vibethink-twin”.',
    frame: 'If you use the iframe',
  },
  guide: {
    html: {
      name: 'HTML',
      steps: [
        'Open your page’s file.',
        'Paste the code right before </body>.',
        'Publish the page and open it.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      steps: [
        'On one page: add a “Custom HTML” block and paste the code.',
        'On the whole site: paste it into the footer with a plugin for code, such as WPCode (Code Snippets → Header & Footer → Footer).',
        'Save and open the site. WordPress.com needs a plan that takes plugins.',
      ],
    },
    shopify: {
      name: 'Shopify',
      steps: [
        'Go to Online Store → Themes → ⋯ → Edit code.',
        'Open layout/theme.liquid and paste the code right before </body>.',
        'Save. Allow your .myshopify.com domain too if you use it.',
      ],
    },
    wix: {
      name: 'Wix',
      steps: [
        'Go to Settings → Custom Code → Add Custom Code.',
        'Paste the code, choose the pages and “Body – end”.',
        'Apply and publish. Wix needs a premium plan with a domain of your own.',
      ],
    },
    webflow: {
      name: 'Webflow',
      steps: [
        'Go to Site settings → Custom code.',
        'Paste the code into “Footer code” and save.',
        'Publish the site. Allow your .webflow.io domain too if you use it.',
      ],
    },
    react: {
      name: 'React',
      steps: [
        'Copy this component; in Next.js put “use client” on its first line.',
        'Place it where you like: <Twin />.',
        'For a screen of your own there is the SDK @vibethink/twin: the platform’s team has its file.',
      ],
    },
    gtm: {
      name: 'Tag Manager',
      steps: [
        'In Google Tag Manager make a “Custom HTML” tag and paste the code.',
        'Trigger: All Pages, or the pages you want.',
        'Try it with Preview and publish. The allowed site is the page’s, not Google’s.',
      ],
    },
    iframe: {
      name: 'iframe',
      steps: [
        'For sites that take no scripts: paste this frame where you want it.',
        'Set width and height as you like; 320 wide is the least that is comfortable.',
        'Here too the site has to be allowed.',
      ],
    },
  },
};
