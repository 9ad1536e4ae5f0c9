import type { fan as es } from '../../es/operation/fan';

export const fan: typeof es = {
  sessionOpen: {
    title: 'Open a session',
    text: 'Lets a fan in on an allowed page. Answers the token that the other calls ask for.',
  },
  launcherShow: {
    title: 'How the launcher looks',
    text: 'Where it stands and its colours, before anybody opens the chat. The snippet asks it once for each view of a page.',
  },
  sessionCurrent: {
    title: 'How the place is by now',
    text: 'What an open page asks every few seconds. Send the ETag as If-None-Match: 304 means that nothing has changed.',
  },
  conversationBegin: { title: 'Begin a conversation', text: 'A new one, with the twin of the session.' },
  conversationHistory: {
    title: 'Read the messages',
    text: 'What was said, oldest first. The cursor leads further back.',
  },
  conversationAsk: {
    title: 'Ask',
    text: 'The answer comes word by word, as events: start, delta, sources, and done, refused or error. If it breaks off, repeat the call with the same client_message_id and Last-Event-ID.',
  },
  conversationStop: { title: 'Stop an answer', text: 'The twin stops writing the answer it is at.' },
};
