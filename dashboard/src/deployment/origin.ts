/** What is wrong with an address somebody typed, or the origin it stands for. */
export type OriginCheck =
  | { ok: true; origin: string }
  | { ok: false; wrong: 'form' | 'scheme' | 'twice' | 'wide' }
  | { ok: false; wrong: 'rest'; origin: string };

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
const ALL_SUBDOMAINS = '://*.';
const ANY_PORT = /:\*\/?$/;

/**
 * A site is scheme, host and port alone; https everywhere, http only on one's own machine. `*.` before a host stands for
 * its subdomains, `:*` for any port of one's own machine.
 */
export function checkOrigin(typed: string, known: string[]): OriginCheck {
  const text = typed.trim();
  const checked = text.includes('*') ? pattern(text) : origin(text);
  return checked.ok && known.includes(checked.origin) ? { ok: false, wrong: 'twice' } : checked;
}

function origin(text: string): OriginCheck {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:\/\//i.test(text)) {
    return { ok: false, wrong: url && /^[a-z]+:\/\//i.test(text) ? 'scheme' : 'form' };
  }
  if (url.protocol === 'http:' && !LOCAL.has(url.hostname)) return { ok: false, wrong: 'scheme' };
  if (!LOCAL.has(url.hostname) && !url.hostname.includes('.')) return { ok: false, wrong: 'form' };
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    return { ok: false, wrong: 'rest', origin: url.origin };
  }
  return { ok: true, origin: url.origin };
}

function pattern(text: string): OriginCheck {
  if (ANY_PORT.test(text)) return ofAnyPort(text.replace(ANY_PORT, ''));
  if (!text.includes(ALL_SUBDOMAINS)) return { ok: false, wrong: 'form' };
  if (/:\/\/\*\.[^./]*\/?$/.test(text)) return { ok: false, wrong: 'wide' };
  const checked = origin(text.replace(ALL_SUBDOMAINS, '://'));
  if (!checked.ok) return checked.wrong === 'rest' ? rest(checked.origin) : checked;
  if (!checked.origin.startsWith('https:')) return { ok: false, wrong: 'scheme' };
  // Nobody owns all that ends with .com; an address of numbers has nothing below it.
  if (!/\.[^.\d][^.]*(:\d+)?$/.test(checked.origin)) return { ok: false, wrong: 'wide' };
  return { ok: true, origin: below(checked.origin) };
}

function ofAnyPort(text: string): OriginCheck {
  const checked = origin(text);
  if (!checked.ok) return checked;
  const { hostname, port } = new URL(checked.origin);
  return LOCAL.has(hostname) && !port
    ? { ok: true, origin: `${checked.origin}:*` }
    : { ok: false, wrong: 'wide' };
}

const below = (plain: string) => plain.replace('://', ALL_SUBDOMAINS);
const rest = (plain: string): OriginCheck => ({ ok: false, wrong: 'rest', origin: below(plain) });

/** Whether a page of the origin is one of the site's, as the server decides it. */
export function admits(site: string, origin: string): boolean {
  if (site === origin) return true;
  if (site.endsWith(':*')) return origin === site.slice(0, -2) || origin.startsWith(site.slice(0, -1));
  const [scheme, host] = site.split(ALL_SUBDOMAINS);
  return host !== undefined && origin.startsWith(`${scheme}://`) && origin.endsWith(`.${host}`);
}
