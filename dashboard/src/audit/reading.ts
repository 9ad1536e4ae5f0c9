import type { AuditEntry } from '../api/types';
import type { Messages } from '../messages/es';

type Words = Messages['audit'];
type Fields = Record<string, unknown>;

/** What a change did, in words; what these screens do not know yet stays as it is. */
export const actionText = (action: string, words: Words): string =>
  (words.action as Record<string, string>)[action] ?? action;

/** Who did it. People who are gone are only a number any more. */
export function actorText({ actor }: AuditEntry, words: Words): string {
  if (actor.kind === 'PERSON') return actor.name ?? words.gone;
  return words.actor[actor.kind];
}

const NAMES = ['title', 'name', 'campaign_name', 'filename', 'slug', 'number', 'type', 'role'];

/** Which one it was, as far as the line says it. */
export function objectText(entry: AuditEntry, words: Words): string {
  const told: Fields = { ...entry.before, ...entry.after };
  if (entry.action === 'call.refused')
    return `${told.method} ${told.path}: ${told.status} ${told.code ?? ''}`.trim();
  if (entry.action === 'call.refused_more') return words.more(Number(told.more));
  if (entry.object.name) return entry.object.name;
  const name = NAMES.map((each) => told[each]).find((value) => value !== undefined && value !== null);
  return name === undefined ? '' : valueText(name, words);
}

export type Change = { field: string; before: string | undefined; after: string | undefined };

/** Field by field what it was and what it became; a field inside another one is named with it. */
export function changes({ before, after }: AuditEntry, words: Words): Change[] {
  const was = flat(before ?? {});
  const now = flat(after ?? {});
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].map((path) => ({
    field: path
      .split('.')
      .map((part) => (words.field as Record<string, string>)[part] ?? part)
      .join(' · '),
    before: path in was ? valueText(was[path], words) : undefined,
    after: path in now ? valueText(now[path], words) : undefined,
  }));
}

function flat(fields: Fields, path = ''): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isFields(value) ? Object.entries(flat(value, `${path}${name}.`)) : [[path + name, value]],
    ),
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueText(value: unknown, words: Words): string {
  if (value === '[redacted]') return words.redacted;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => valueText(each, words)).join('\n');
  return isFields(value) ? JSON.stringify(value) : String(value);
}
