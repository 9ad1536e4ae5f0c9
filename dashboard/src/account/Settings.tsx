import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../frame/Page';
import { useMessages } from '../messages/Messages';
import classes from './Settings.module.css';

/** One's own settings: a page a subject, with the way to the others on top. */
export function Settings({ children }: { children: ReactNode }) {
  const { settings: words } = useMessages();
  return (
    <Page title={words.title} purpose={words.purpose}>
      <nav className={classes.tabs} aria-label={words.title}>
        <NavLink to="/settings" end className={classes.tab}>
          {words.profile.title}
        </NavLink>
        <NavLink to="/settings/security" className={classes.tab}>
          {words.security}
        </NavLink>
      </nav>
      {children}
    </Page>
  );
}

type SubjectProps = { title: string; purpose: string; children: ReactNode };

/** A subject: what it is for on the left, what can be done on the right. */
export function Subject({ title, purpose, children }: SubjectProps) {
  return (
    <section className={classes.subject} aria-label={title}>
      <div>
        <h2 className={classes.subjectTitle}>{title}</h2>
        <p className={classes.subjectPurpose}>{purpose}</p>
      </div>
      <div className={classes.subjectBody}>{children}</div>
    </section>
  );
}
