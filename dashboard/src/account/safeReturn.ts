/** Only a path of our own: a link must not send somebody who just signed in to a foreign site. */
export const safeReturn = (next: string | null) =>
  next?.startsWith('/') && !/^\/[/\\]|\p{Cc}/u.test(next) ? next : '/';
