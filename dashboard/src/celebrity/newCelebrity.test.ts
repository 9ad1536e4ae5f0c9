import { expect, it } from 'vitest';
import { es } from '../messages/es';
import { BLANK, entryProblems, requestOf, slugOf } from './newCelebrity';

it('suggests an address from the name', () => {
  expect(slugOf('José Ñandú  Jr.')).toBe('jose-nandu-jr');
});

it('says what is missing, field by field', () => {
  expect(Object.keys(entryProblems(BLANK, es.celebrity.create))).toEqual([
    'name',
    'owner_name',
    'owner_email',
  ]);
});

it('sends the suggested address unless another was typed', () => {
  const entry = { ...BLANK, name: ' Ana Torres ', owner_name: 'Eva', owner_email: 'eva@ejemplo.com' };
  expect(requestOf(entry)).toMatchObject({ name: 'Ana Torres', slug: 'ana-torres' });
  expect(requestOf({ ...entry, slug: 'ana' }).slug).toBe('ana');
});
