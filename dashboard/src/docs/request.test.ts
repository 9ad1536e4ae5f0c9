import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Description, type Operation, operationsOf } from './description';
import { fieldsOf } from './fields';
import {
  curlOf,
  exampleBody,
  exampleProof,
  exampleValues,
  fetchOf,
  needsForgeryToken,
  requestOf,
} from './request';
import { firstValues, missing } from './trying';

const file = new URL('../../../api/openapi.json', import.meta.url);
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
const operations = operationsOf(description);
const called = (id: string) => operations.find((each) => each.id === id) as Operation;
const example = (operation: Operation) =>
  requestOf(
    operation,
    exampleValues(operation),
    exampleBody(operation),
    exampleProof(operation),
    'https://twins.test',
  );

it('writes a call for the shell, its body quoted', () => {
  const request = { ...example(called('celebrityChange')), body: `{"name":"D'Arcy"}` };
  expect(curlOf(request)).toBe(
    `curl -X PATCH 'https://twins.test/v1/celebrities/andres-cantor' \\\n  -H "Authorization: Bearer $TWINS_KEY" \\\n  -H "Content-Type: application/json" \\\n  --data-raw '{"name":"D'\\''Arcy"}'`,
  );
});

it('writes programs that are JavaScript', () => {
  for (const operation of operations) {
    const program = fetchOf(example(operation));
    expect(() => new Function(`return async () => { ${program} }`), operation.id).not.toThrow();
  }
});

it('fills paths and queries in, as addresses are written', () => {
  const values = { 'path.slug': 'ana/b', 'query.q': '¿quién?', 'query.language': '' };
  const { url } = requestOf(called('knowledgeRecall'), values, '', { kind: 'none' }, '');
  expect(url).toBe('/v1/celebrities/ana%2Fb/knowledge/recall?q=%C2%BFqui%C3%A9n%3F');
});

it('proves with the forgery token only what the cookie speaks for', () => {
  expect(needsForgeryToken(called('meChange'), { kind: 'session' })).toBe(true);
  expect(needsForgeryToken(called('meChange'), { kind: 'key', token: 'twk_1' })).toBe(false);
  expect(needsForgeryToken(called('me'), { kind: 'session' })).toBe(false);
});

it('asks for an id instead of sending a made-up one', () => {
  const operation = called('sourceDelete');
  const values = firstValues(operation, null);
  expect(values).toEqual({ 'path.slug': 'andres-cantor' });
  expect(missing(operation, { values, body: '', file: null })).toEqual(['path.source']);
});

it('asks for JSON, and for the file of an upload', () => {
  const change = called('meChange');
  expect(missing(change, { values: {}, body: '{', file: null })).toEqual(['body']);
  const upload = called('sourceUpload');
  expect(missing(upload, { values: firstValues(upload, null), body: '', file: null })).toEqual(['file']);
});

it('tells the fields inside of fields, with their limits', () => {
  const fields = fieldsOf(called('twinSave').body?.schema ?? {}, description.components.schemas);
  expect(fields.map(({ path }) => path)).toContain('personality.greeting.es');
  const [name] = fieldsOf(called('celebrityChange').body?.schema ?? {}, description.components.schemas);
  expect(name).toMatchObject({ path: 'name', type: 'string', nullable: true, limits: [['maxLength', 120]] });
});
