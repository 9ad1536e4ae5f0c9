import type { Messages } from '../es';

/** What the server refuses, by its code. */
export const problem: Messages['problem'] = {
  generic: 'Something failed on our side. Try again in a moment.',
  byCode: {
    unreachable: 'We couldn’t reach the server. Check your connection and try again.',
    bad_credentials: 'The e-mail or the password doesn’t match.',
    too_many_attempts: 'Too many attempts.',
    rate_limited: 'That was very fast. Wait a few seconds.',
    session_expired: 'The session ended. Start again.',
    not_found: 'That no longer exists or is not yours.',
    unknown_conversation: 'That conversation no longer exists.',
    unknown_twin: 'That twin does not exist.',
    not_published: 'This twin is not published yet.',
    origin_not_allowed: 'This page is not on the list of allowed sites.',
    forbidden: 'Your account can’t do this.',
    stale_revision: 'Somebody else saved changes while you were editing.',
    invalid: 'Some details need correcting.',
    invalid_origin: 'Use https:// and the domain, for example https://www.example.com.',
    slug_taken: 'That address is taken. Choose another.',
    too_large: 'The file is over 20 MB. Split it or remove pictures.',
    unsupported_type: 'This kind of file can’t be read. Use PDF, DOCX, HTML, TXT or MD.',
    duplicate_source: 'This file is already in the knowledge.',
    empty_file: 'The file is empty.',
    message_too_long: 'The message is over 4,000 characters. Shorten it.',
    required: 'This is needed.',
    too_long: 'This is too long.',
    too_many: 'These are too many.',
  },
  tryAgainIn: (wait: string) => `Try again in ${wait}.`,
};
