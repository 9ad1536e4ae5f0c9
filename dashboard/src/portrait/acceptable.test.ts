import { expect, it } from 'vitest';
import { roomIn } from './acceptable';

it('moves the square along the longer side', () => {
  expect(roomIn({ width: 600, height: 400 })).toBe('across');
  expect(roomIn({ width: 400, height: 600 })).toBe('down');
  expect(roomIn({ width: 1000, height: 995 })).toBe(null);
});
