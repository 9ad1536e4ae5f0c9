import type { Language, Position, Scheme } from '../api/types';

/** What a snippet can say differently from its place. Empty is as the place has it. */
export type Options = {
  language: Language | '';
  scheme: Scheme | '';
  position: Position | '';
  open: boolean;
  analytics: 'off' | 'datalayer' | 'events';
  several: boolean;
};

export const USUAL: Options = {
  language: '',
  scheme: '',
  position: '',
  open: false,
  analytics: 'off',
  several: false,
};

/** A place as the code of a page needs it: where the platform is, and the snippet as the server writes it. */
export type Target = { origin: string; id: string; code: string };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What was chosen, as attributes of the snippet's element. */
const chosen = (options: Options): [string, string][] =>
  (
    [
      ['data-lang', options.language],
      ['data-theme', options.scheme],
      ['data-position', options.position],
      ['data-open', options.open && options.position !== 'inline' ? 'true' : ''],
      ['data-analytics', options.analytics === 'off' ? '' : options.analytics],
    ] as [string, string][]
  ).filter(([, value]) => value !== '');

/** The server's snippet is a line for the loader and one for the element. */
export const scriptOf = ({ code }: Target) => code.split('\n')[0] ?? '';

export function elementOf({ code }: Target, options: Options): string {
  const [, element = ''] = code.split('\n');
  const said = options.position ? element.replace(/ data-position="[^"]*"/, '') : element;
  const start = said.replace('></div>', '');
  const attributes = chosen(options).map(([name, value]) => `${name}="${value}"`);
  if (attributes.length < 2) return `${[start, ...attributes].join(' ')}></div>`;
  return [start, ...attributes.map((each) => `     ${each}`), '></div>'].join('\n');
}

export const snippetOf = (target: Target, options: Options) =>
  `${scriptOf(target)}\n${elementOf(target, options)}`;

/** For pages that take no script: a frame of the place's own page. */
export function iframeOf({ origin, id }: Target, { language }: Options, title: string): string {
  const query = language && `?lang=${language}`;
  return `<iframe src="${escaped(origin)}/embed/${id}${query}"
        title="${escaped(title)}"
        width="400" height="600" frameborder="0"
        allow="microphone" loading="lazy"></iframe>`;
}

/** The element that the loader knows, with the loader brought in once. */
export function reactOf({ origin, id }: Target, options: Options): string {
  const attributes = [['data-deployment-id', id], ...chosen(options)];
  return `import { useEffect } from 'react';

const LOADER = '${origin}/twin-widget.js';

export function Twin() {
  useEffect(() => {
    if (document.querySelector(\`script[src="\${LOADER}"]\`)) return;
    const script = document.createElement('script');
    script.src = LOADER;
    document.head.append(script);
  }, []);
  return (
    <vibethink-twin
${attributes.map(([name, value]) => `      ${name}="${value}"`).join('\n')}
    />
  );
}`;
}

/** What a page with a strict policy has to let in; a logo comes from wherever its team keeps it. */
export function policyOf({ origin }: Target, logo?: string | null): string {
  const pictures = new Set([origin, logo ? new URL(logo, origin).origin : origin]);
  return `script-src ${origin}; connect-src ${origin}; img-src ${[...pictures].join(' ')}`;
}
export const framePolicyOf = ({ origin }: Target) => `frame-src ${origin}`;
