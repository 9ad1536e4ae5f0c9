import type { ReactNode } from 'react';
import classes from './StatePill.module.css';

export type State = 'ok' | 'warn' | 'danger' | 'info' | 'quiet' | 'accent';

/** A state in a word; the dot and the word carry it, the colour only helps. */
export function StatePill({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={classes.pill} data-state={state}>
      {children}
    </span>
  );
}
