/** The fan's side, enough for the test chat: a session on the draft and streamed replies that can be stopped. */

import { jsonOf, Refusal, send } from './http.mjs';
import { id } from './spaces.mjs';

const PACE = 45;
const SOURCES = [
  {
    title: 'Mundial 2022',
    locator: 'La final',
    url: null,
    excerpt:
      'Argentina 3 – 3 Francia, en Lusail, el 18 de diciembre de 2022. Argentina ganó 4 a 2 por penales.',
  },
  {
    title: 'Finales de los Mundiales',
    locator: 'Página 11',
    url: null,
    excerpt: '2022: Argentina venció a Francia por penales tras un 3 a 3.',
  },
];
const SPEECH = {
  es: {
    ai: 'Estás hablando con una inteligencia artificial, no con la persona.',
    known:
      'Fue Argentina. Empató 3 a 3 con Francia en Lusail, en una final que tuvo de todo, y ganó 4 a 2 en la tanda de penales. Messi marcó dos goles ese día y siete en el torneo.',
    unknown: 'Eso no está en lo que sé, y prefiero no inventar. Lo anoto para revisarlo.',
  },
  en: {
    ai: 'You are talking to an artificial intelligence, not to the person.',
    known:
      'It was Argentina. They drew 3–3 with France in Lusail, in a final that had everything, and won 4–2 on penalties. Messi scored twice that day and seven times in the tournament.',
    unknown: 'That is not in what I know, and I would rather not invent it. I am noting it down.',
  },
};

export async function previewSession({ state, space, request }) {
  const { locale = 'es' } = await jsonOf(request);
  const { personality } = space.twin;
  const token = id('tok');
  space.tried = true;
  state.fans.set(token, { locale, stopped: new Set() });
  return [
    201,
    {
      token,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      resume: id('res'),
      conversation_id: null,
      locale,
      deployment: null,
      theme: { accent: '#7a5af8', scheme: 'auto', position: 'bottom-right' },
      twin: {
        slug: space.celebrity.slug,
        name: personality.display_name,
        tagline: personality.tagline[locale],
        greeting: personality.greeting[locale],
        languages: personality.languages,
        disclosure: SPEECH[locale].ai,
        suggested_questions: personality.suggested_questions[locale],
        portrait_url: null,
        demo_notice: null,
      },
    },
  ];
}

export async function fanCall(state, request, response, path) {
  const fan = state.fans.get((request.headers.authorization ?? '').replace('Bearer ', ''));
  if (!fan) throw new Refusal(401, 'session_expired');
  const [, , , conversation, part, message, act] = path.split('/');
  if (!conversation) return send(response, 201, { id: id('cnv') });
  if (act === 'stop') {
    fan.stopped.add(message);
    return send(response, 204);
  }
  if (part === 'messages') return stream(fan, await jsonOf(request), response);
  throw new Refusal(404, 'not_found');
}

async function stream(fan, { text }, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  let count = 0;
  const event = (name, data) =>
    response.write(`id: ${++count}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const message = id('msg');
  const unknown = /2030|favou?rit/.test(text);
  event('start', { message_id: message, fan_message_id: id('msg'), twin_version: null, ai_generated: true });
  await pause(400);
  for (const word of SPEECH[fan.locale][unknown ? 'unknown' : 'known'].split(/(?<= )/)) {
    if (fan.stopped.has(message) || response.destroyed) break;
    event('delta', { text: word });
    await pause(PACE);
  }
  const stopped = fan.stopped.has(message);
  if (!unknown && !stopped) event('sources', { sources: SOURCES });
  event('done', {
    message_id: message,
    status: stopped ? 'STOPPED' : 'DONE',
    remaining: null,
    sponsored: false,
  });
  response.end();
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
