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

export type Target = { origin: string; id: string };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The attributes of the snippet's element, those that are as usual left out. */
export const attributesOf = ({ id }: Target, options: Options): [string, string][] =>
  (
    [
      ['data-deployment-id', id],
      ['data-lang', options.language],
      ['data-theme', options.scheme],
      ['data-position', options.position],
      ['data-open', options.open && options.position !== 'inline' ? 'true' : ''],
      ['data-analytics', options.analytics === 'off' ? '' : options.analytics],
    ] as [string, string][]
  ).filter(([, value]) => value !== '');

export const scriptOf = ({ origin }: Target) =>
  `<script src="${escaped(origin)}/twin-widget.js" async></script>`;

export function elementOf(target: Target, options: Options): string {
  const attributes = attributesOf(target, options).map(([name, value]) => `${name}="${escaped(value)}"`);
  if (attributes.length < 3) return `<div data-vibethink-twin ${attributes.join(' ')}></div>`;
  return ['<div data-vibethink-twin', ...attributes.map((each) => `     ${each}`), '></div>'].join('\n');
}

export const snippetOf = (target: Target, options: Options) =>
  `${scriptOf(target)}\n${elementOf(target, options)}`;

/** For pages that take no script: a frame of the place's own page. */
export function iframeOf({ origin, id }: Target, { language }: Options, title: string): string {
  const query = language && `?lang=${language}`;
  return `<iframe src="${escaped(origin)}/embed/${id}${query}"
        title="${escaped(title)}"
        width="400" height="600" style="border: 0"
        allow="microphone" loading="lazy"></iframe>`;
}

/** The element that the loader knows, with the loader brought in once. */
export function reactOf(target: Target, options: Options): string {
  const attributes = attributesOf(target, options).map(([name, value]) => `      ${name}="${value}"`);
  return `import { useEffect } from 'react';

const LOADER = '${target.origin}/twin-widget.js';

export function Twin() {
  useEffect(() => {
    if (document.querySelector(\`script[src="\${LOADER}"]\`)) return;
    const script = document.createElement('script');
    script.src = LOADER;
    document.head.append(script);
  }, []);
  return (
    <vibethink-twin
${attributes.join('\n')}
    />
  );
}`;
}

/** What a page with a strict policy has to let in. */
export const policyOf = ({ origin }: Target) =>
  `script-src ${origin}; connect-src ${origin}; img-src ${origin}`;
export const framePolicyOf = ({ origin }: Target) => `frame-src ${origin}`;
