import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';
import { usePageTitle } from './usePageTitle';

type Props = {
  title: string;
  /** Which of the pages that share the title this is, for the browser's tab. */
  tab?: string;
  purpose?: string;
  pill?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A page: title, one line of what it is for, its state as a pill, the primary action on the right; then the content. */
export function Page({ title, tab, purpose, pill, actions, children }: Props) {
  usePageTitle(tab ? `${tab} · ${title}` : title);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div className={classes.headText}>
          <div className={classes.titleRow}>
            <Title order={1}>{title}</Title>
            {pill}
          </div>
          {purpose && <Text className={classes.purpose}>{purpose}</Text>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

type PartProps = { title: string; purpose?: string; aside?: ReactNode; id?: string; children: ReactNode };

/** A part of a page under its own heading. */
export function Part({ title, purpose, aside, id, children }: PartProps) {
  return (
    <section className={classes.part} id={id} aria-label={title}>
      <div className={classes.partHead}>
        <div className={classes.headText}>
          <Title order={2}>{title}</Title>
          {purpose && <Text className={classes.purpose}>{purpose}</Text>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
