import { describe, expect, it } from 'vitest';
import type { PlaceSetup } from '../../api/types';
import { lastRight, wornOf } from './worn';

const saved: PlaceSetup = {
  name: 'Tienda',
  starts_at: null,
  ends_at: null,
  theme: {
    accent: '#7a5af8',
    surface: null,
    text: null,
    font: 'INTER',
    radius: 10,
    scheme: 'auto',
    position: 'inline',
    logo_url: null,
  },
  greeting: { es: 'Hola', en: null },
  languages: [],
  tiers: ['FREE'],
  modalities: ['TEXT'],
  pinned_version: null,
  knowledge_visibility: 'SOURCES',
  quotas: { messages_per_fan_per_day: null, messages_per_day: null },
  rules: [],
  allowed_origins: [],
};
const withAccent = (accent: string): PlaceSetup => ({ ...saved, theme: { ...saved.theme, accent } });

describe('what a preview wears', () => {
  it('is nothing where nothing is unsaved', () => {
    expect(wornOf(saved, saved, null)).toEqual({});
  });

  it('is what can be seen or heard of a change, each part whole', () => {
    const form = {
      ...withAccent('#0b6e4f'),
      name: 'Otra',
      tiers: [],
      allowed_origins: ['https://x.example'],
      rules: ['Sé breve.'],
    };
    expect(wornOf(saved, form, null)).toEqual({ theme: form.theme, rules: ['Sé breve.'] });
  });

  it('is light or dark where that was asked for, and otherwise as it is', () => {
    expect(wornOf(saved, saved, 'dark')).toEqual({ theme: { ...saved.theme, scheme: 'dark' } });
  });

  it('keeps of each field what was last right', () => {
    const green = lastRight(saved, withAccent('#0b6e4f'), {});
    const typing = {
      ...withAccent('#0b6'),
      greeting: { es: '¡Buenas!', en: null },
      rules: ['Sé breve.', ''],
    };
    const shown = lastRight(green, typing, { 'theme.accent': 'no colour', 'rules[1]': 'empty' });
    expect(shown.theme.accent).toBe('#0b6e4f');
    expect(shown.greeting.es).toBe('¡Buenas!');
    expect(shown.rules).toEqual([]);
    const surface = { light: '#777777', dark: '#000000' };
    const pair = { ...saved, theme: { ...saved.theme, surface } };
    expect(lastRight(saved, pair, { 'theme.surface.light': 'unreadable' }).theme.surface).toBeNull();
  });
});
