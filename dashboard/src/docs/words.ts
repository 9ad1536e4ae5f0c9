import type { Language } from '../api/types';
import { docs as enDocs } from '../messages/en/docs';
import { operation as enOperation } from '../messages/en/operation';
import { docs as esDocs } from '../messages/es/docs';
import { operation as esOperation } from '../messages/es/operation';
import { useLanguage, useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import type { Operation } from './description';

/** Kept out of the other screens' words: only who reads this page loads them. */
export const BOOKS = {
  es: { docs: esDocs, operation: esOperation },
  en: { docs: enDocs, operation: enOperation },
} satisfies Record<Language, unknown>;

export const useDocsWords = () => BOOKS[useLanguage().language].docs;

type Texts = Record<string, { title: string; text: string }>;

/** What an operation is for; one that this build does not know is called by its name. */
export function useOperationText() {
  const texts: Texts = BOOKS[useLanguage().language].operation;
  return ({ id }: Operation) => (Object.hasOwn(texts, id) && texts[id]) || { title: id, text: '' };
}

/** What a code of a refusal means. */
export function useCodeText() {
  const { problem } = useMessages();
  const { code } = useDocsWords();
  return (name: string) => wordFor(code, name) ?? wordFor(problem.byCode, name) ?? '';
}

export const useSubjectText = () => {
  const { subject } = useDocsWords();
  return (name: string) => wordFor(subject, name) ?? name;
};
