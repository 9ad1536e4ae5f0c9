import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Language } from '../api/types';
import { en } from './en';
import { es } from './es';
import { formatsFor } from './format';

const BOOKS = { es, en };
const KEY = 'twins.language';

type Reading = { language: Language; setLanguage: (language: Language) => void };
const Reader = createContext<Reading>({ language: 'es', setLanguage: () => undefined });

function rememberedLanguage(): Language | null {
  const kept = localStorage.getItem(KEY);
  return kept === 'es' || kept === 'en' ? kept : null;
}

/** The language this browser chose before, else the one it speaks: signing in never changes it under the reader. */
const firstLanguage = (): Language =>
  rememberedLanguage() ?? (navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en');

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const reading = useMemo(() => {
    const setLanguage = (next: Language) => {
      localStorage.setItem(KEY, next);
      choose(next);
    };
    return { language, setLanguage };
  }, [language]);
  return <Reader value={reading}>{children}</Reader>;
}

export const useLanguage = () => use(Reader);
export const useMessages = () => BOOKS[use(Reader).language];

export function useFormats() {
  const { language } = use(Reader);
  return useMemo(() => formatsFor(language), [language]);
}
