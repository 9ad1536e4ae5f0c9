/** The word for a code that came over the wire, which may be one this build doesn't know yet. */
export const wordFor = (words: Record<string, string>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;
