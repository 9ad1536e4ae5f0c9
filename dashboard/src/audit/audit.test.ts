import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../api/types';
import { en } from '../messages/en';
import { actionText, actorText, changes, objectText } from './reading';
import { asQuery, EVERYTHING, exportAddress } from './wanted';

const entry = (part: Partial<AuditEntry>): AuditEntry => ({
  number: 7,
  at: '2026-03-01T10:00:00Z',
  actor: { kind: 'PERSON', id: 'usr_1', name: 'Ana', staff: null },
  action: 'twin.update',
  object: { type: 'twin', id: 'cel_1', name: null },
  address: '192.0.2.1',
  agent: '',
  before: null,
  after: null,
  hash: '0',
  ...part,
});

describe('a line of the audit trail', () => {
  it('is told field by field, also inside others', () => {
    const line = entry({
      before: { draft: { tone: 'WARM', greeting: { es: 'Hola' } } },
      after: { draft: { tone: 'CALM', greeting: { es: 'Buenas' }, traits: ['one', 'two'] } },
    });
    expect(changes(line, en.audit)).toEqual([
      { field: 'Draft · Tone', before: 'WARM', after: 'CALM' },
      { field: 'Draft · Greeting · Spanish', before: 'Hola', after: 'Buenas' },
      { field: 'Draft · Traits', before: undefined, after: 'one\ntwo' },
    ]);
  });

  it('says where something is not kept, or empty', () => {
    const line = entry({ before: { password_hash: '[redacted]' }, after: { note: null, traits: [] } });
    expect(changes(line, en.audit).map((each) => each.before ?? each.after)).toEqual([
      'Not kept here',
      'empty',
      'empty',
    ]);
  });

  it('keeps what these screens do not know', () => {
    expect(actionText('moon.create', en.audit)).toBe('moon.create');
    expect(changes(entry({ after: { phase: 'full' } }), en.audit)[0]?.field).toBe('phase');
  });

  it('names who did it, also when they are gone', () => {
    expect(actorText(entry({}), en.audit)).toBe('Ana');
    const gone = entry({ actor: { kind: 'PERSON', id: 'usr_1', name: null, staff: null } });
    expect(actorText(gone, en.audit)).toBe('Somebody without an account by now');
  });

  it('shows what was called in vain', () => {
    const refused = { method: 'GET', path: '/v1/me', status: 401, code: 'invalid_token' };
    expect(objectText(entry({ action: 'call.refused', after: refused }), en.audit)).toBe(
      'GET /v1/me: 401 invalid_token',
    );
    expect(objectText(entry({ action: 'call.refused_more', after: { more: 37 } }), en.audit)).toBe(
      'And 37 more refused calls',
    );
  });
});

describe('what is wanted', () => {
  it('takes whole days', () => {
    const { from, to } = asQuery({ ...EVERYTHING, from: '2026-03-01', to: '2026-03-01' });
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(86_400_000);
    expect(asQuery(EVERYTHING)).toEqual({});
  });

  it('is what is exported', () => {
    expect(exportAddress({ kind: 'CELEBRITY', slug: 'ana' }, { ...EVERYTHING, q: 'a b' }, 'csv')).toBe(
      '/v1/celebrities/ana/audit/export?q=a+b&format=csv',
    );
  });
});
