import type { Messages } from '../es';

export const notification: Messages['notification'] = {
  outbox: {
    title: 'Outbox',
    purpose: 'The mail the platform wrote in the last thirty days.',
    notSentTitle: 'This installation sends no mail',
    notSent:
      'There is no mail server (SMTP_URL). What would be sent stays here, with its links: pass it on to whom it is for.',
    empty: 'The mail the platform writes appears here: new passwords, confirmations and notices.',
    mail: 'Mail',
    subject: 'Subject',
    recipient: 'To',
    state: 'State',
    written: 'Written',
    to: (recipient: string) => `To ${recipient}`,
    status: { KEPT: 'Kept here', WAITING: 'Waiting', SENT: 'Sent', FAILED: 'Could not be sent' },
    failure: 'What the mail server answered',
    gone: 'The text is not kept after sending.',
  },
};
