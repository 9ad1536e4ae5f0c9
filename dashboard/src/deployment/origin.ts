/** What is wrong with an address somebody typed, or the origin it stands for. */
export type OriginCheck =
  | { ok: true; origin: string }
  | { ok: false; wrong: 'form' | 'scheme' | 'twice' }
  | { ok: false; wrong: 'rest'; origin: string };

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An origin is scheme, host and port alone; https everywhere, http only on one's own machine. */
export function checkOrigin(typed: string, known: string[]): OriginCheck {
  const text = typed.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:\/\//i.test(text)) {
    return { ok: false, wrong: url && /^[a-z]+:\/\//i.test(text) ? 'scheme' : 'form' };
  }
  if (url.protocol === 'http:' && !LOCAL.has(url.hostname)) return { ok: false, wrong: 'scheme' };
  if (!LOCAL.has(url.hostname) && !url.hostname.includes('.')) return { ok: false, wrong: 'form' };
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    return { ok: false, wrong: 'rest', origin: url.origin };
  }
  return known.includes(url.origin) ? { ok: false, wrong: 'twice' } : { ok: true, origin: url.origin };
}
