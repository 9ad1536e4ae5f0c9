import type { ReactNode } from 'react';
import type { Position } from '../../api/types';
import classes from './Preview.module.css';

type Props = { position: Position; address: string; children: ReactNode };

/** A browser's frame around a page of grey lines. */
export function FakeSite({ position, address, children }: Props) {
  return (
    <div className={classes.site}>
      <div className={classes.bar} aria-hidden>
        <i />
        <i />
        <i />
        <span>{address.replace(/^https?:\/\//, '')}</span>
      </div>
      <div className={classes.page} data-position={position}>
        <div className={classes.lines} aria-hidden>
          <b />
          <s />
          <s />
          <em />
          <s />
          <s />
          <s />
        </div>
        {children}
      </div>
    </div>
  );
}
