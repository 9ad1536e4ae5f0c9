import { expect, it } from 'vitest';
import { es } from '../messages/es';
import { FIELDS, wrongsOf } from './settings';

const content = {
  links: [{ kind: 'X' as const, url: 'https://x.com/ana' }],
  press: { name: '', email: '', kit_url: '' },
  terms: { es: '', en: '' },
  privacy: { es: '', en: '' },
  listed: true,
};
const words = es.portal.wrong;

it('takes a page with little on it', () => {
  expect(wrongsOf({ content, mail_sender: null }, words)).toEqual({});
});

it('names each field at fault as the server does', () => {
  const wrong = {
    ...content,
    links: [...content.links, { kind: 'OTHER' as const, url: 'http://ejemplo.com' }],
    press: { name: '', email: 'prensa', kit_url: 'javascript:alert(1)' },
    terms: { es: 'a'.repeat(40_001), en: '' },
  };
  expect(Object.keys(wrongsOf({ content: wrong, mail_sender: 'Ana <a@b.c>' }, words)).sort()).toEqual([
    'links[1].url',
    'mail_sender',
    'press.email',
    'press.kit_url',
    'terms.es',
  ]);
});

it('has a word for each field', () => {
  expect(Object.keys(es.portal.field).sort()).toEqual([...FIELDS].sort());
});
