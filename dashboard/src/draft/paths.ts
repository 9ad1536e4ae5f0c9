/** Fields by their path ("theme.accent"), as the server names them in its faults too. */
type Part = Record<string, unknown>;

export const valueAt = (whole: object, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Part | null | undefined)?.[key], whole);

export function withAt<T extends object>(whole: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...whole, [key]: value };
  return { ...whole, [key]: withAt(((whole as Part)[key] ?? {}) as object, rest.join('.'), value) };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** How changes are told apart and laid over others, field by field. */
export const grainOf = <T extends object, F extends string>(fields: readonly F[]) => ({
  changed: (before: T, after: T): F[] =>
    fields.filter((field) => !same(valueAt(before, field), valueAt(after, field))),
  /** Takes `changes` of mine over theirs: what I did not touch stays theirs. */
  onTop: (theirs: T, mine: T, changes: F[]): T =>
    changes.reduce((merged, field) => withAt(merged, field, valueAt(mine, field)), theirs),
});
