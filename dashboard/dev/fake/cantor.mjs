/** The demonstration's celebrity, with something on every screen. */
import { cantorPlaces } from './cantor-places.mjs';
import { ago, celebrity, days, id, newSpace } from './spaces.mjs';

const cantor = {
  display_name: 'Andrés Cantor',
  tagline: { es: 'La voz de los Mundiales', en: 'The voice of the World Cups' },
  tone: 'ENERGETIC',
  traits: ['apasionado', 'memorioso', 'cercano'],
  catchphrases: { es: ['Qué golazo, señores'], en: ['What a goal, folks'] },
  languages: ['es', 'en'],
  greeting: {
    es: 'Hola. Soy el gemelo digital de Andrés Cantor. Pregúntame por cualquier Mundial, de 1930 a hoy.',
    en: 'Hello. I am the digital twin of Andrés Cantor. Ask me about any World Cup, from 1930 to today.',
  },
  embrace: ['Mundiales', 'historia del fútbol', 'finales'],
  avoid: ['política', 'apuestas'],
  answer_length: 'MEDIUM',
  suggested_questions: {
    es: [
      '¿Quién ganó el Mundial de 2022?',
      '¿Cuántos goles marcó Messi en 2022?',
      '¿Dónde se jugó la final de 1986?',
    ],
    en: [
      'Who won the 2022 World Cup?',
      'How many goals did Messi score in 2022?',
      'Where was the 1986 final played?',
    ],
  },
};

const source = (title, filename, more) => ({
  id: id('src'),
  title,
  filename,
  media_type: 'text/markdown',
  size_bytes: 18_400,
  status: 'READY',
  progress: { done: 0, total: null, unit: 'pages', step: 'reading' },
  reason: null,
  passages: 24,
  pages: null,
  language: 'es',
  created_at: ago(60 * 24 * 3),
  finished_at: ago(60 * 24 * 3 - 1),
  ...more,
});

const ref = {
  title: 'Mundial 2022',
  locator: 'La final',
  url: null,
  excerpt:
    'Argentina 3 – 3 Francia, en Lusail, el 18 de diciembre de 2022. Argentina ganó 4 a 2 por penales.',
};

function conversations() {
  const asked = [
    ['¿Quién ganó el Mundial de 2022?', 'VIBETHINK_PORTAL', 12, 0],
    ['Who scored in the 2026 final?', 'EMBEDDED_WIDGET', 44, 0],
    ['¿Quién ganará en 2030?', 'VIBETHINK_PORTAL', 190, 1],
    [
      '¿Cuántos goles marcó Maradona en 1986 y a quiénes se los marcó, partido por partido?',
      'VIBETHINK_PORTAL',
      1500,
      0,
    ],
    ['What was the score of the first World Cup final?', 'EMBEDDED_WIDGET', 4000, 2],
  ];
  return Array.from({ length: 31 }, (_, n) => {
    const [text, type, minutes, unanswered] = asked[n % asked.length];
    const at = minutes + n * 700;
    const fan = {
      id: id('msg'),
      role: 'FAN',
      text,
      created_at: ago(at),
      client_message_id: id('msg'),
      reply_to: null,
      status: 'DONE',
      sources: [],
      twin_version: null,
      ai_generated: false,
      grounded: null,
      brain: null,
    };
    const reply = unanswered
      ? {
          text: 'Eso no está en lo que sé, y prefiero no inventar. Lo anoto para Andrés.',
          sources: [],
          grounded: false,
        }
      : {
          text: 'Qué golazo, señores: fue Argentina. Empató 3 a 3 con Francia en Lusail y ganó 4 a 2 por penales.',
          sources: [ref, { ...ref, title: 'Finales de los Mundiales', locator: '1930–2026' }],
          grounded: true,
        };
    const twin = {
      ...fan,
      ...reply,
      id: id('msg'),
      role: 'TWIN',
      created_at: ago(at - 0.1),
      client_message_id: null,
      reply_to: fan.id,
      twin_version: n > 20 ? 1 : 2,
      ai_generated: true,
      brain: n % 4 ? 'Grounded' : 'openai:gpt',
    };
    return {
      id: id('cnv'),
      deployment: { id: id('dep'), type },
      fan_id: id('fan'),
      first_question: text,
      questions: 1 + (n % 4),
      unanswered,
      twin_versions: n === 20 ? [1, 2] : [twin.twin_version],
      started_at: ago(at),
      last_message_at: ago(at - 0.1),
      messages: [fan, twin],
    };
  });
}

export function cantorSpace() {
  const record = celebrity('andres-cantor', 'Andrés Cantor', 'SPORTS_COMMENTATOR', {
    status: 'ACTIVE',
    live_version: 2,
    demo: true,
  });
  const first = { ...cantor, tone: 'WARM', traits: ['apasionado'], catchphrases: { es: [], en: [] } };
  const version = (number, live, personality, note, minutes) => ({
    number,
    live,
    note,
    personality,
    published_at: ago(minutes),
    published_by: 'Andrés Cantor',
  });
  return newSpace(
    record,
    { ...cantor, traits: [...cantor.traits, 'optimista'] },
    {
      twin: {
        personality: { ...cantor, traits: [...cantor.traits, 'optimista'] },
        revision: 7,
        updated_at: ago(50),
      },
      versions: [
        version(2, true, cantor, 'Más energía y una frase propia', 60 * 26),
        version(1, false, first, null, 60 * 24 * 9),
      ],
      sources: [
        source('Mundial 2022', 'mundial-2022.md', { passages: 41 }),
        source('Finales de los Mundiales', 'finales.pdf', {
          media_type: 'application/pdf',
          pages: 12,
          passages: 63,
          size_bytes: 1_840_000,
        }),
        source('Entrevistas 2019–2024', 'entrevistas.docx', { passages: 118, size_bytes: 402_000 }),
        source('World Cup records', 'records.html', { language: 'en', passages: 29 }),
        source('Contrato escaneado', 'contrato-escaneado.pdf', {
          status: 'REFUSED',
          reason: 'no_text',
          passages: 0,
          pages: 8,
          language: null,
          size_bytes: 6_200_000,
        }),
      ],
      conversations: conversations(),
      unanswered: [
        { id: id('qst'), text: '¿Quién ganará en 2030?', language: 'es', asked_at: ago(190), times: 4 },
        {
          id: id('qst'),
          text: 'What is your favourite stadium?',
          language: 'en',
          asked_at: ago(3000),
          times: 1,
        },
      ],
      daily: days([18, 22, 15, 30, 41, 38, 26, 29, 35, 44, 52, 61, 40, 33]),
      ...cantorPlaces(),
      tried: true,
    },
  );
}
