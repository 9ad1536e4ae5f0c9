import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Description, operationsOf } from '../docs/description';
import { BOOKS } from '../docs/words';
import { en } from './en';
import { es } from './es';

const file = new URL('../../../api/openapi.json', import.meta.url);
const operations = operationsOf(JSON.parse(readFileSync(file, 'utf8')) as Description);
const codes = new Set(operations.flatMap(({ refusals }) => refusals.flatMap((refusal) => refusal.codes)));

describe.each([
  ['es', BOOKS.es, es.problem],
  ['en', BOOKS.en, en.problem],
] as const)('the words on the API (%s)', (_, { docs, operation }, problem) => {
  it('tell of every operation and of none that is gone', () => {
    expect(Object.keys(operation).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it('name every subject and every kind of caller', () => {
    expect(Object.keys(docs.subject)).toEqual(
      expect.arrayContaining(operations.map(({ subject }) => subject)),
    );
    expect(Object.keys(docs.caller)).toEqual(expect.arrayContaining(operations.map(({ caller }) => caller)));
  });

  it('explain every code of a refusal', () => {
    const explained = Object.keys({ ...problem.byCode, ...docs.code });
    expect([...codes].filter((code) => !explained.includes(code))).toEqual([]);
  });
});
