import { expect, it } from 'vitest';
import { en } from '../messages/en';
import { BLANK, entryProblems, requestOf } from './newKey';

const WHOLE = { ...BLANK, name: ' Nightly sync ', scopes: ['read' as const], password: 'secret' };

it('asks for a name, something to do and the password', () => {
  expect(Object.keys(entryProblems(BLANK, en.key))).toEqual(['name', 'scopes', 'password']);
  expect(entryProblems(WHOLE, en.key)).toEqual({});
});

it.each(['', '0', '6001', '1.5', 'many'])('refuses %s calls a minute', (pace) => {
  expect(entryProblems({ ...WHOLE, pace }, en.key)).toEqual({ pace: en.key.paceWrong });
});

it('sends numbers as numbers', () => {
  expect(requestOf(WHOLE)).toEqual({
    name: 'Nightly sync',
    scopes: ['read'],
    expires_in_days: 90,
    requests_per_minute: 600,
    password: 'secret',
  });
});
