/** Documents that are read page by page while one watches; a name with "roto" or "broken" is refused. */

import { bytesOf, page, Refusal } from './http.mjs';
import { ago, id } from './spaces.mjs';

const PAGES = 14;
const TICK = 350;

function read(source) {
  const broken = /roto|broken/.test(source.filename);
  source.status = 'READING';
  const timer = setInterval(() => {
    const { progress } = source;
    progress.done += 1;
    if (broken && progress.done > 3) {
      clearInterval(timer);
      Object.assign(source, { status: 'REFUSED', reason: 'unreadable', finished_at: ago(0) });
    } else if (progress.step === 'reading' && progress.done >= PAGES) {
      source.progress = { done: 0, total: 30, unit: 'passages', step: 'indexing' };
    } else if (progress.step === 'indexing' && progress.done >= 10) {
      clearInterval(timer);
      Object.assign(source, {
        status: 'READY',
        passages: 30,
        pages: PAGES,
        language: 'es',
        finished_at: ago(0),
      });
    }
  }, TICK);
}

async function upload({ space, request }) {
  const body = await bytesOf(request);
  const filename = /filename="([^"]*)"/.exec(body.subarray(0, 2000).toString())?.[1] ?? 'documento.txt';
  if (body.length > 20 * 1024 * 1024) throw new Refusal(413, 'too_large');
  if (space.sources.some((each) => each.filename === filename)) throw new Refusal(409, 'duplicate_source');
  const source = {
    id: id('src'),
    title: filename.replace(/\.\w+$/, ''),
    filename,
    media_type: 'application/pdf',
    size_bytes: body.length,
    status: 'QUEUED',
    progress: { done: 0, total: PAGES, unit: 'pages', step: 'reading' },
    reason: null,
    passages: 0,
    pages: null,
    language: null,
    created_at: ago(0),
    finished_at: null,
  };
  space.sources.unshift(source);
  setTimeout(() => read(source), 1500);
  return [202, source];
}

const TEXT =
  'Argentina ganó el Mundial de 2022: empató 3 a 3 con Francia en el estadio de Lusail y ganó 4 a 2 en la tanda de penales. Messi marcó siete goles en el torneo y fue elegido mejor jugador.';

const passagesOf = (source) =>
  Array.from({ length: source.passages }, (_, n) => ({
    id: id('psg'),
    ordinal: n + 1,
    page: source.pages && 1 + (n % source.pages),
    heading: n % 3 ? null : 'La final',
    text: TEXT,
  }));

const found = (list, wanted) => {
  const one = list.find((each) => each.id === wanted);
  if (!one) throw new Refusal(404, 'not_found');
  return one;
};
const remove = (list, wanted) => list.splice(list.indexOf(found(list, wanted)), 1);

export const knowledgeRoutes = [
  ['GET', '/celebrities/*/knowledge/sources', ({ space, query }) => [200, page(space.sources, query)]],
  ['POST', '/celebrities/*/knowledge/sources', upload],
  [
    'DELETE',
    '/celebrities/*/knowledge/sources/*',
    ({ space, rest }) => {
      remove(space.sources, rest[0]);
      return [204];
    },
  ],
  [
    'GET',
    '/celebrities/*/knowledge/sources/*/passages',
    ({ space, rest, query }) => [200, page(passagesOf(found(space.sources, rest[0])), query)],
  ],
  [
    'GET',
    '/celebrities/*/knowledge/recall',
    ({ space, query }) => {
      const known = space.sources.filter((each) => each.status === 'READY').slice(0, 3);
      const nothing = /2030|favou?rit/.test(query.get('q'));
      const items = known.map((source, n) => ({
        passage_id: id('psg'),
        source_id: source.id,
        title: source.title,
        locator: 'La final',
        text: TEXT,
        score: 0.9 - n / 10,
      }));
      return [200, { items: nothing ? [] : items }];
    },
  ],
  ['GET', '/celebrities/*/knowledge/unanswered', ({ space, query }) => [200, page(space.unanswered, query)]],
  [
    'DELETE',
    '/celebrities/*/knowledge/unanswered/*',
    ({ space, rest }) => {
      remove(space.unanswered, rest[0]);
      return [204];
    },
  ],
];
