import { describe, expect, it } from 'vitest';
import { contrast, isColour, lowContrasts, OWN, READABLE, wordsOn } from './contrast';

describe('contrast', () => {
  it('is 21 between black and white, either way round, and 1 with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBeCloseTo(1);
  });

  it('knows a colour by # and six digits', () => {
    expect(['#7a5af8', '#7A5AF8'].every(isColour)).toBe(true);
    expect(['7a5af8', '#7a5', '#7a5af8ff', 'red', ''].some(isColour)).toBe(false);
  });

  it('puts dark words on a bright accent and white ones on others', () => {
    expect(wordsOn('#ffd400')).toBe('#0d0f18');
    expect(wordsOn(OWN.accent)).toBe('#ffffff');
  });
});

describe('pairs that can’t be read', () => {
  const theme = { accent: OWN.accent, surface: null, text: null };

  it('are none in the platform’s own looks', () => {
    expect(lowContrasts(theme)).toEqual([]);
    expect(lowContrasts({ ...theme, surface: OWN.surface, text: OWN.text })).toEqual([]);
  });

  it.each(['#8f8f8f', '#d06030', '#5fa0d0', '#e05555'])(
    'get the nearest accent that passes: %s',
    (accent) => {
      const [found] = lowContrasts({ ...theme, accent });
      if (!found) return expect(contrast(accent, wordsOn(accent))).toBeGreaterThanOrEqual(READABLE);
      expect(found.field).toBe('theme.accent');
      expect(contrast(found.nearest, wordsOn(found.nearest))).toBeGreaterThanOrEqual(READABLE);
      expect(lowContrasts({ ...theme, accent: found.nearest })).toEqual([]);
    },
  );

  it('are told at the words, in the scheme where they are', () => {
    const text = { light: '#999999', dark: OWN.text.dark };
    const found = lowContrasts({ ...theme, surface: OWN.surface, text });
    expect(found.map(({ field }) => field)).toEqual(['theme.text.light']);
    expect(contrast(found[0]?.nearest ?? '', OWN.surface.light)).toBeGreaterThanOrEqual(READABLE);
  });

  it('are told at the surface where the words are the platform’s', () => {
    const surface = { light: '#404040', dark: OWN.surface.dark };
    expect(lowContrasts({ ...theme, surface }).map(({ field }) => field)).toEqual(['theme.surface.light']);
  });

  it('are not looked for in what is no colour yet', () => {
    expect(lowContrasts({ ...theme, accent: '#12' })).toEqual([]);
  });
});
