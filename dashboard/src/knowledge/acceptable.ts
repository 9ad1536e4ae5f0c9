import type { Messages } from '../messages/es';

export const ACCEPTED = ['.md', '.txt', '.pdf', '.docx', '.html'];
const LARGEST = 20 * 1024 * 1024;

/** Why a file isn't worth sending, in words, or null when it is. The server checks again. */
export function refusal(
  file: Pick<File, 'name' | 'size'>,
  words: Messages['knowledge']['upload'],
  bytes: (size: number) => string,
): string | null {
  const name = file.name.toLowerCase();
  if (![...ACCEPTED, '.htm'].some((ending) => name.endsWith(ending))) return words.wrongType;
  if (file.size === 0) return words.empty;
  return file.size > LARGEST ? words.tooLarge(bytes(file.size)) : null;
}
