import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../frame/Brand';
import { usePageTitle } from '../frame/usePageTitle';
import { useMessages } from '../messages/Messages';
import { LanguageSwitch } from './LanguageSwitch';
import { SchemeSwitch } from './SchemeSwitch';
import classes from './SignIn.module.css';

type Props = { title: string; purpose: string; children: ReactNode };

/** A page before one is in: signing in, and what to do when that fails. */
export function Entrance({ title, purpose, children }: Props) {
  const { signIn: words } = useMessages().account;
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <aside className={classes.promise} aria-hidden="true">
        <Rings />
        <p className={classes.promiseTitle}>{words.promise}</p>
        <p className={classes.promiseText}>{words.promiseText}</p>
      </aside>
      <main className={classes.main}>
        <div className={classes.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
        <div className={classes.form}>
          <Brand />
          <Title order={1} mt="lg">
            {title}
          </Title>
          <Text c="dimmed" mb="lg">
            {purpose}
          </Text>
          {children}
        </div>
      </main>
    </div>
  );
}

const VOICE = [8, 16, 28, 14, 36, 52, 30, 44, 22, 34, 12, 20, 8];

/** The person, the twin, and the one voice that runs through both. */
function Rings() {
  return (
    <svg viewBox="0 0 148 100" className={classes.rings} role="presentation">
      <g fill="none" stroke="currentColor" strokeWidth="2.5">
        <circle cx="50" cy="50" r="46" />
        <circle cx="98" cy="50" r="46" fill="currentColor" fillOpacity=".16" />
        <g strokeLinecap="round">
          {VOICE.map((height, bar) => {
            const x = 20 + bar * 9;
            return <path key={x} d={`M${x} ${50 - height / 2}v${height}`} />;
          })}
        </g>
      </g>
    </svg>
  );
}
