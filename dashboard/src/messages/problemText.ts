import type { FieldProblem, ProblemError } from '../api/problem';
import type { Language } from '../api/types';
import { useLanguage, useMessages } from './Messages';
import { plural } from './plural';
import { wordFor } from './word';

const MINUTE = { es: { one: '# minuto', other: '# minutos' }, en: { one: '# minute', other: '# minutes' } };
const SECOND = { es: { one: '# segundo', other: '# segundos' }, en: { one: '# second', other: '# seconds' } };

/** A wait in words: seconds below two minutes, whole minutes above. */
export function waitInWords(language: Language, seconds: number): string {
  return seconds < 120
    ? plural(language, seconds, SECOND[language])
    : plural(language, Math.ceil(seconds / 60), MINUTE[language]);
}

/** Turns a problem into the reader's words, by its code; an unknown code gets the general sentence. */
export function useProblemText() {
  const { problem } = useMessages();
  const { language } = useLanguage();
  return {
    of(error: ProblemError): string {
      const sentence = wordFor(problem.byCode, error.code) ?? problem.generic;
      const wait = error.retryAfterSeconds;
      return wait ? `${sentence} ${problem.tryAgainIn(waitInWords(language, wait))}` : sentence;
    },
    ofField: ({ code }: FieldProblem): string => wordFor(problem.byCode, code) ?? problem.byCode.invalid,
  };
}
