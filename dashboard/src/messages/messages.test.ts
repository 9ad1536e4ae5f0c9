import { describe, expect, it } from 'vitest';
import { BOOKS } from '../docs/words';
import { en as enScreens } from './en';
import { es as esScreens } from './es';
import { plural } from './plural';
import { waitInWords } from './problemText';

const es = { ...esScreens, ...BOOKS.es };
const en = { ...enScreens, ...BOOKS.en };

type Entry = { key: string; value: string | ((...values: never[]) => string) };

function entries(book: object, path = ''): Entry[] {
  return Object.entries(book).flatMap(([name, value]) => {
    const key = path ? `${path}.${name}` : name;
    return typeof value === 'object' ? entries(value, key) : [{ key, value }];
  });
}

const text = ({ value }: Entry) =>
  typeof value === 'string' ? value : value(...(['1', '1', '1'] as never[]));

describe('the message files', () => {
  it('hold the same keys in both languages', () => {
    const keys = (book: object) => entries(book).map((entry) => entry.key);
    expect(keys(en)).toEqual(keys(es));
  });

  it('take the same values in both languages', () => {
    const shapes = (book: object) =>
      entries(book).map(({ key, value }) => [
        key,
        value.length && typeof value === 'function' ? value.length : 0,
      ]);
    expect(shapes(en)).toEqual(shapes(es));
  });

  it.each([
    ['es', es],
    ['en', en],
  ] as const)('say something everywhere, calmly (%s)', (_, book) => {
    for (const entry of entries(book)) {
      expect(text(entry).trim(), entry.key).not.toBe('');
      expect(text(entry), entry.key).not.toMatch(/[!¡]|\.\.\.|undefined/);
    }
  });

  it('explain every reason for which a document is refused', () => {
    const reasons = [
      'unreadable',
      'encrypted',
      'too_many_pages',
      'too_much_text',
      'zip_bomb',
      'took_too_long',
      'no_text',
      'unsupported_type',
    ];
    expect(Object.keys(es.knowledge.reason).sort()).toEqual(reasons.sort());
  });
});

describe('counted words', () => {
  it('follow the rule and the number format of the language', () => {
    expect(plural('es', 1, { one: '# vez', other: '# veces' })).toBe('1 vez');
    expect(plural('es', 0, { one: '# vez', other: '# veces' })).toBe('0 veces');
    expect(plural('en', 1200, { one: '# time', other: '# times' })).toBe('1,200 times');
  });

  it('tell a wait in the unit a person would use', () => {
    expect(waitInWords('es', 45)).toBe('45 segundos');
    expect(waitInWords('en', 290)).toBe('5 minutes');
  });
});
