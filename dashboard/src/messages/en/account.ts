import type { Messages } from '../es';

export const account: Messages['account'] = {
  signIn: {
    title: 'Sign in',
    purpose: 'The dashboard of your digital twin.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    emailMissing: 'Enter your e-mail, for example ana@example.com.',
    passwordMissing: 'Enter your password.',
    demoTitle: 'This is a demonstration',
    demoHint: 'bin/run printed the demo sign-ins at its first start and keeps them in a file.',
    promise: 'One voice. Everywhere your fans are.',
    promiseText: 'Set up your twin once, see every conversation, and decide what it knows and says.',
  },
  menu: {
    label: (name: string) => `Account of ${name}`,
    signOut: 'Sign out',
    admin: 'Platform team',
    owner: 'Owner',
  },
  language: { label: 'Language', es: 'Español', en: 'English' },
  scheme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'Like the system' },
};
