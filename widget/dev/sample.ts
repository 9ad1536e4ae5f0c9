import type { Locale, SourceRef, TwinProfile } from '../src/contract'

/** What the fake API knows: one twin, in both languages. */
const text = {
  es: {
    tagline: 'La voz de los Mundiales, en una demostración',
    greeting:
      '¡Hola! Soy un gemelo digital de demostración de Andrés Cantor. Pregúntame por cualquier Mundial, de 1930 a 2026.',
    disclosure:
      'Hablas con una inteligencia artificial, no con Andrés Cantor. Sus respuestas salen de documentos.',
    demo: 'Demostración: no cuenta con el aval de Andrés Cantor.',
    questions: [
      '¿Quién ganó el Mundial de 2022?',
      '¿Cuántos goles marcó Messi en 2022?',
      '¿Quién marcó en la final de 2026?',
      '¿Cómo salió Alemania contra Brasil en 2014?',
    ],
  },
  en: {
    tagline: 'The voice of the World Cups, in a demonstration',
    greeting:
      'Hello! I am a demonstration twin of Andrés Cantor. Ask me about any World Cup from 1930 to 2026.',
    disclosure:
      'You are talking to an artificial intelligence, not to Andrés Cantor. Its answers come from documents.',
    demo: 'A demonstration without Andrés Cantor’s endorsement.',
    questions: [
      'Who won the 2022 World Cup?',
      'Who scored in the 2026 final?',
      'How many goals did Messi score in 2022?',
      'Which country has won the most World Cups?',
    ],
  },
}

export const answers: Record<Locale, string> = {
  es: '¡Qué partido, señoras y señores! **Argentina** ganó el Mundial de 2022: empató 3-3 con Francia en Lusail y venció 4-2 en los penales.\n\nLos goles argentinos:\n- Lionel Messi, de penal, a los 23 minutos\n- Ángel Di María, a los 36\n- Lionel Messi, a los 108',
  en: 'What a match, ladies and gentlemen! **Argentina** won the 2022 World Cup: a 3-3 draw with France in Lusail, then 4-2 on penalties.\n\nArgentina’s goals:\n- Lionel Messi, penalty, 23 minutes\n- Ángel Di María, 36\n- Lionel Messi, 108',
}

export const sources: Record<Locale, SourceRef[]> = {
  es: [
    {
      title: 'Mundial de 2022 en Catar',
      locator: 'Final',
      url: 'https://example.org/2022',
      excerpt:
        'Final, 18 de diciembre de 2022, Lusail: Argentina 3 - Francia 3. Argentina ganó 4-2 en los penales.',
    },
    {
      title: 'Todos los campeones, 1930 a 2026',
      locator: 'p. 3',
      url: null,
      excerpt: '2022: Argentina, en Catar.',
    },
  ],
  en: [
    {
      title: 'World Cup 2022 in Qatar',
      locator: 'Final',
      url: 'https://example.org/2022',
      excerpt: 'Final, 18 December 2022, Lusail: Argentina 3, France 3. Argentina won 4-2 on penalties.',
    },
    {
      title: 'Every champion, 1930 to 2026',
      locator: 'p. 3',
      url: null,
      excerpt: '2022: Argentina, in Qatar.',
    },
  ],
}

export function twinIn(locale: Locale): TwinProfile {
  const { tagline, greeting, disclosure, demo, questions } = text[locale]
  return {
    slug: 'andres-cantor',
    name: 'Andrés Cantor',
    tagline,
    greeting,
    languages: ['es', 'en'],
    disclosure,
    suggested_questions: questions,
    portrait_url: '/portraits/andres-cantor.svg',
    demo_notice: demo,
  }
}

/** The values the real page gets from the server. */
export function pageValues(locale: Locale, origin: string): Record<string, string | boolean | string[]> {
  const twin = twinIn(locale)
  const address = `${origin}/t/andres-cantor`
  return {
    // The server's template stands within its model's name.
    page: true,
    lang: locale,
    otherLang: locale === 'es' ? 'en' : 'es',
    spanish: locale === 'es',
    bilingual: true,
    scheme: 'dark',
    shownScheme: 'dark',
    slug: twin.slug,
    name: twin.name,
    type: locale === 'es' ? 'Comentarista deportivo' : 'Sports commentator',
    title: locale === 'es' ? `${twin.name}, gemelo digital con IA` : `${twin.name}, AI digital twin`,
    description: twin.tagline,
    tagline: twin.tagline,
    greeting: twin.greeting,
    disclosure: twin.disclosure,
    demoNotice: twin.demo_notice ?? '',
    suggestedQuestions: twin.suggested_questions,
    hero: true,
    portraitUrl: twin.portrait_url ?? '',
    smallPortraitUrl: '',
    'hero.iconUrl': twin.portrait_url ?? '',
    photo: false,
    videoUrl: '',
    imageUrl: `${origin}/share/${twin.slug}.${locale}.png`,
    listed: true,
    platformMark: true,
    themeUrl: '',
    logoUrl: '',
    jsonLd: '{"@context":"https://schema.org","@type":"WebPage"}',
    isKnown: true,
    isOne: false,
    knownCount: '2',
    knownTitles: sources[locale].map(source => source.title),
    hasMore: false,
    hasContact: false,
    termsUrl: '',
    privacyUrl: '',
    canonicalUrl: `${address}?lang=${locale}`,
    defaultUrl: address,
    urlEs: `${address}?lang=es`,
    urlEn: `${address}?lang=en`,
    otherUrl: `?lang=${locale === 'es' ? 'en' : 'es'}`,
  }
}
