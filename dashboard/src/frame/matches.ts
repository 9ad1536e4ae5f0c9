const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Every typed word is found in one of the texts, whatever the case and the accents. */
export function matches(words: string, ...texts: string[]): boolean {
  const haystack = plain(texts.join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
