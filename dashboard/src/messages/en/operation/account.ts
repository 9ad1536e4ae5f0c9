import type { account as es } from '../../es/operation/account';

export const account: typeof es = {
  about: { title: 'See the installation', text: 'Whether it is a demonstration, and whether it sends mail.' },
  signIn: {
    title: 'Sign in',
    text: 'With e-mail and password. With two-step verification the answer is 401 second_factor_needed: the code comes next.',
  },
  signInWithCode: {
    title: 'Finish with a code',
    text: 'The code of the app, or a recovery code, after the password.',
  },
  signInPasskeyOptions: {
    title: 'Begin with a passkey',
    text: 'What the device has to sign for signing in.',
  },
  signInWithPasskey: {
    title: 'Sign in with a passkey',
    text: 'With what the device signed; asks for no other factor.',
  },
  signOut: { title: 'Sign out', text: 'Ends this session.' },
  passwordAsk: {
    title: 'Ask for a new password',
    text: 'Mails a link. The answer does not say who has an account.',
  },
  passwordFinish: {
    title: 'Choose the new password',
    text: 'With the token of the link. Ends all sessions.',
  },
  emailVerificationFinish: { title: 'Verify an e-mail address', text: 'With the token of the link.' },
  me: { title: 'See who I am', text: 'The person of the session, and the celebrities they work for.' },
  meChange: { title: 'Change my profile', text: 'Your name or your language.' },
  emailVerificationAsk: { title: 'Ask to verify my address', text: 'Mails you a link.' },
  passwordChange: { title: 'Change my password', text: 'Ends your other sessions.' },
  openSignInList: { title: 'List my sessions', text: 'Where you are signed in, the latest first.' },
  openSignInEnd: { title: 'End a session', text: 'One of your own.' },
  openSignInEndOthers: { title: 'End the other sessions', text: 'All of your own but this one.' },
  passkeyList: { title: 'List my passkeys', text: 'Those you added, and when they were used.' },
  passkeyBegin: {
    title: 'Begin a passkey',
    text: 'What the device needs to make it. Asks for your password.',
  },
  passkeyAdd: { title: 'Add a passkey', text: 'Keeps the one the device made.' },
  passkeyRemove: { title: 'Remove a passkey', text: 'It opens your account no longer.' },
  secondFactorState: {
    title: 'See two-step verification',
    text: 'Whether it is on, and how many codes are left.',
  },
  secondFactorBegin: {
    title: 'Begin two-step verification',
    text: 'The secret for the authenticator app. Asks for your password.',
  },
  secondFactorConfirm: {
    title: 'Turn two-step verification on',
    text: 'With a code of the app. Answers the recovery codes, this once.',
  },
  secondFactorRenew: {
    title: 'Renew the recovery codes',
    text: 'The old ones stop working. Asks for your password.',
  },
  secondFactorRemove: {
    title: 'Turn two-step verification off',
    text: 'Asks for your password and a code.',
  },
  outboxList: { title: 'List the mail', text: 'That of the last thirty days, newest first.' },
  outboxOne: { title: 'Read a mail', text: 'Its text, as long as it was not sent.' },
  isolationOverview: {
    title: 'Read the isolation self-test',
    text: 'What its last run found, and those before it.',
  },
  isolationRun: {
    title: 'Run the isolation self-test',
    text: 'Attacks the platform’s own walls now and answers with what it found.',
  },
};
