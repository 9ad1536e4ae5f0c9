import { describe, expect, it, vi } from 'vitest';
import type { Personality } from '../api/types';
import { draftPlace, keepDraft, keptDraft } from '../draft/draftStore';
import { es } from '../messages/es';
import { chatState } from './chatState';
import { wrongsOf } from './check';
import { changedFields, fieldName, onTopOf } from './fields';

const base: Personality = {
  display_name: 'Ana',
  tagline: { es: 'La voz', en: 'The voice' },
  tone: 'WARM',
  traits: ['cercana'],
  catchphrases: { es: [], en: [] },
  languages: ['es', 'en'],
  greeting: { es: 'Hola', en: 'Hi' },
  embrace: ['cine'],
  avoid: [],
  answer_length: 'MEDIUM',
  suggested_questions: { es: [], en: [] },
};

describe('differences of a personality', () => {
  it('are named field by field and language by language', () => {
    const after = { ...base, tone: 'CALM' as const, greeting: { ...base.greeting, es: 'Buenas' } };
    const changed = changedFields(base, after);
    expect(changed).toEqual(['tone', 'greeting.es']);
    expect(changed.map((field) => fieldName(field, es.twin))).toEqual(['Tono', 'Saludo en español']);
  });

  it('of two people merge: mine where I changed, theirs everywhere else', () => {
    const mine = { ...base, greeting: { ...base.greeting, es: 'Lo mío' } };
    const theirs = { ...base, tone: 'FORMAL' as const, greeting: { es: 'Lo suyo', en: 'Theirs' } };
    const merged = onTopOf(theirs, mine, changedFields(base, mine));
    expect(merged.tone).toBe('FORMAL');
    expect(merged.greeting).toEqual({ es: 'Lo mío', en: 'Theirs' });
  });
});

describe('checking a personality', () => {
  it('finds nothing wrong with a whole one', () => {
    expect(wrongsOf(base, es.twin.wrong)).toEqual({});
  });

  it('asks for a greeting only in the languages the twin speaks', () => {
    const spanish = { ...base, languages: ['es' as const], greeting: { es: ' ', en: '' } };
    expect(Object.keys(wrongsOf(spanish, es.twin.wrong))).toEqual(['greeting.es']);
  });

  it('refuses a topic on both sides', () => {
    expect(wrongsOf({ ...base, avoid: ['Cine'] }, es.twin.wrong).avoid).toContain('Cine');
  });
});

describe('the test chat', () => {
  const asked = chatState([], { type: 'asked', id: 'a', question: '¿Quién?' });

  it('builds a reply from its stream', () => {
    const turns = [
      { event: 'start', message_id: 'msg_1', fan_message_id: 'msg_0', twin_version: null },
      { event: 'delta', text: 'Fue ' },
      { event: 'delta', text: 'Argentina' },
      { event: 'done', message_id: 'msg_1', status: 'DONE' },
    ].reduce((all, event) => chatState(all, { type: 'event', id: 'a', event } as never), asked);
    expect(turns[0]).toMatchObject({ messageId: 'msg_1', reply: 'Fue Argentina', state: 'done' });
  });

  it('starts the turn anew on a retry instead of doubling it', () => {
    const failed = chatState(asked, { type: 'failed', id: 'a', code: 'unreachable' });
    const again = chatState(failed, { type: 'asked', id: 'a', question: '¿Quién?' });
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ state: 'streaming', problem: null, settled: false });
  });

  it('knows when the server gave up on a question, and asks another in its place', () => {
    const dropped = chatState(asked, { type: 'failed', id: 'a', code: 'unreachable' });
    expect(dropped[0]?.settled).toBe(false);
    for (const event of [
      { event: 'error', problem: { code: 'unavailable' } },
      { event: 'done', message_id: 'msg_1', status: 'FAILED' },
    ]) {
      const ended = chatState(asked, { type: 'event', id: 'a', event } as never);
      expect(ended[0]).toMatchObject({ state: 'failed', settled: true });
      const again = chatState(ended, { type: 'asked', id: 'b', question: '¿Quién?', instead: 'a' });
      expect(again.map((turn) => turn.id)).toEqual(['b']);
    }
  });
});

describe('unsaved changes', () => {
  it('are found by nobody but who made them', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    keepDraft(draftPlace('usr_1', 'ana'), { base, revision: 1, value: base });
    expect(keptDraft(draftPlace('usr_1', 'ana'))?.revision).toBe(1);
    expect(keptDraft(draftPlace('usr_2', 'ana'))).toBeNull();
    vi.unstubAllGlobals();
  });
});
