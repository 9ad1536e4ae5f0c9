import type { Messages } from '../es';
import { plural } from '../plural';

export const support: Messages['support'] = {
  ask: {
    title: (name: string) => `Enter ${name}`,
    text: 'The team will see that you entered and why, its owner is told by mail, and they can end the access at any time.',
    reason: 'What are you entering for?',
    reasonHint: 'From 10 letters to 500 characters.',
    reasonShort: 'Say why, in ten letters or more.',
    hours: 'For how long',
    hour: (n: number) => plural('en', n, { one: '# hour', other: '# hours' }),
    sees: {
      ADMIN: 'You will be able to see and change everything but the team, ownership and keys.',
      SUPPORT: 'You will be able to look, and change nothing.',
      FINANCE: 'You will be able to see money only.',
    },
    action: 'Enter',
  },
  banner: {
    label: 'Support access',
    until: (time: string) => `Support access until ${time}`,
    end: 'End now',
  },
  list: {
    title: 'Support access',
    purpose: 'Who of the platform’s team has entered, why and until when.',
    empty:
      'Nobody of the platform has entered. When somebody does to help you, you will see here who, why and until when, and can end it.',
    status: { OPEN: 'Open', ENDED: 'Ended', EXPIRED: 'Expired' },
    role: { ADMIN: 'Administration', SUPPORT: 'Support', FINANCE: 'Finance' },
    entered: 'entered',
    until: (time: string) => `open until ${time}`,
    ranOut: (time: string) => `ran out on ${time}`,
    endedByTeam: (time: string) => `ended by your team on ${time}`,
    endedByThem: (time: string) => `left on ${time}`,
    end: 'End',
    endNamed: (person: string) => `End the access of ${person}`,
    done: (person: string) => `${person} can no longer see anything of your team.`,
  },
};
