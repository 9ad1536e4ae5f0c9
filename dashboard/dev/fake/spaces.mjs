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

const place = (slug, type, more) => ({
  id: id('dep'),
  type,
  status: 'ACTIVE',
  allowed_origins: [],
  url: null,
  embed_code: null,
  slug,
  ...more,
});
export const places = (slug, origins = []) => [
  place(slug, 'VIBETHINK_PORTAL', { url: `http://localhost:8080/t/${slug}` }),
  place(slug, 'EMBEDDED_WIDGET', {
    allowed_origins: origins,
    embed_code: `<script src="http://localhost:8080/twin-widget.js"></script>\n<div id="vibethink-twin" data-celebrity-id="${slug}" data-theme="dark" data-position="bottom-right"></div>`,
  }),
];

export function newSpace(record, personality, more = {}) {
  return {
    celebrity: record,
    twin: { personality, revision: 1, updated_at: ago(0) },
    versions: [],
    sources: [],
    conversations: [],
    unanswered: [],
    daily: days(Array(14).fill(0)),
    deployments: places(record.slug),
    tried: false,
    ...more,
  };
}
