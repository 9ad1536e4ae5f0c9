import type { ReactNode } from 'react';
import classes from './Section.module.css';

/** Sections with the explanation left and the fields right. */
export const Sections = ({ children }: { children: ReactNode }) => (
  <div className={classes.form}>{children}</div>
);

type Props = { title: string; text: string; id?: string; children: ReactNode };

export function Section({ title, text, id, children }: Props) {
  return (
    <section className={classes.section} id={id} aria-label={title}>
      <div className={classes.sectionText}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
