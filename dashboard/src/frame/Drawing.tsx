import type { ReactNode } from 'react';

export type DrawingName = 'people' | 'books' | 'talk' | 'path' | 'versions' | 'check';

const line = {
  fill: 'none',
  stroke: 'var(--mantine-color-dimmed)',
  strokeWidth: 2,
  strokeLinecap: 'round',
} as const;
const accent = { fill: 'var(--accent-soft)', stroke: 'var(--accent-text)', strokeWidth: 2 } as const;

const DRAWINGS: Record<DrawingName, ReactNode> = {
  people: (
    <>
      <circle cx="46" cy="32" r="14" {...line} />
      <path d="M22 76c2-16 12-22 24-22" {...line} />
      <circle cx="74" cy="38" r="14" {...accent} />
      <path d="M48 80c2-16 12-22 26-22s24 6 26 22z" {...accent} />
    </>
  ),
  books: (
    <>
      <path d="M24 22h24a12 12 0 0 1 12 10v46a12 12 0 0 0-12-8H24z" {...line} />
      <path d="M96 22H72a12 12 0 0 0-12 10v46a12 12 0 0 1 12-8h24z" {...accent} />
      <path d="M32 36h16M32 46h16M32 56h10M72 36h16M72 46h16M72 56h10" {...line} />
    </>
  ),
  talk: (
    <>
      <path
        d="M18 24h46a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H36L24 68V58h-6a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z"
        {...line}
      />
      <path
        d="M58 44h42a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8h-2v10L86 74H58a8 8 0 0 1-8-8V52a8 8 0 0 1 8-8z"
        {...accent}
      />
      <path d="M62 56h32M62 64h20" {...line} />
    </>
  ),
  path: (
    <>
      <path d="M16 78c20 0 14-28 34-28s10-26 30-26" {...line} strokeDasharray="6 7" />
      <path d="M98 14c8 0 12 6 12 12 0 9-12 20-12 20S86 35 86 26c0-6 4-12 12-12z" {...accent} />
      <circle cx="98" cy="26" r="4" {...line} />
    </>
  ),
  versions: (
    <>
      <rect x="20" y="20" width="56" height="40" rx="8" {...line} />
      <rect x="32" y="30" width="56" height="40" rx="8" {...line} fill="var(--mantine-color-body)" />
      <rect x="44" y="40" width="56" height="40" rx="8" {...accent} />
      <path d="M54 54h24M54 64h34" {...line} />
    </>
  ),
  check: (
    <>
      <circle cx="60" cy="48" r="30" {...accent} />
      <path
        d="M47 49l9 9 18-20"
        {...line}
        stroke="var(--accent-text)"
        strokeWidth={3}
        strokeLinejoin="round"
      />
    </>
  ),
};

/** The small line drawings of the empty states. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg viewBox="0 0 120 96" width="120" height="96" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
