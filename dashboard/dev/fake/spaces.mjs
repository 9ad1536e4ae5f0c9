/** What a celebrity's space is made of. */
import { randomBytes } from 'node:crypto';

export const id = (prefix) => `${prefix}_${randomBytes(16).toString('hex')}`;
export const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

export const blankPersonality = (name, languages = ['es', 'en']) => ({
  display_name: name,
  tagline: { es: '', en: '' },
  tone: 'WARM',
  traits: [],
  catchphrases: { es: [], en: [] },
  languages,
  greeting: { es: `Hola, soy el gemelo de ${name}.`, en: `Hi, I am ${name}’s twin.` },
  embrace: [],
  avoid: [],
  answer_length: 'MEDIUM',
  suggested_questions: { es: [], en: [] },
});

export const days = (counts) =>
  counts.map((questions, n) => ({
    date: ago((counts.length - 1 - n) * 1440).slice(0, 10),
    questions,
    conversations: Math.round(questions / 2.6),
  }));

export const celebrity = (slug, name, type, more) => ({
  id: id('cel'),
  slug,
  name,
  type,
  status: 'PENDING_SETUP',
  live_version: null,
  portal_url: `http://localhost:8080/t/${slug}`,
  created_at: ago(60 * 24 * 20),
  demo: false,
  ...more,
});

const THEME = {
  accent: '#7a5af8',
  surface: null,
  text: null,
  font: 'INTER',
  radius: 10,
  scheme: 'dark',
  position: 'bottom-right',
  logo_url: null,
};

export const place = (type, name, more = {}) => ({
  id: id('dep'),
  name,
  type,
  status: 'ACTIVE',
  starts_at: null,
  ends_at: null,
  revision: 1,
  greeting: { es: null, en: null },
  languages: [],
  tiers: ['FREE', 'PREMIUM', 'ENTERPRISE'],
  modalities: ['TEXT', 'SPEECH'],
  pinned_version: null,
  knowledge_visibility: 'SOURCES',
  quotas: { messages_per_fan_per_day: null, messages_per_day: null },
  rules: [],
  allowed_origins: [],
  ...more,
  theme: { ...THEME, ...more.theme },
});

/** What every celebrity has from the start. */
export const firstPlaces = () => [place('VIBETHINK_PORTAL', 'Portal'), place('EMBEDDED_WIDGET', 'Widget')];

export function newSpace(record, personality, more = {}) {
  return {
    celebrity: record,
    twin: { personality, revision: 1, updated_at: ago(0) },
    versions: [],
    sources: [],
    conversations: [],
    unanswered: [],
    daily: days(Array(14).fill(0)),
    deployments: firstPlaces(),
    tried: false,
    ...more,
  };
}
