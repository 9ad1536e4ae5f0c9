import { Alert } from '@mantine/core';
import { Code } from './Code';
import reading from './Reading.module.css';
import type { Outcome } from './run';
import classes from './Trial.module.css';
import { useDocsWords } from './words';

/** What the platform answered: the status, the headers that tell something, and the body. */
export function OutcomeView({ state }: { state: 'idle' | 'running' | 'failed' | Outcome }) {
  const { try: words, empty } = useDocsWords();
  return (
    <div role="status" className={classes.outcome}>
      {state === 'failed' && <Alert color="red">{words.failed}</Alert>}
      {typeof state === 'object' && (
        <>
          <p className={classes.outcomeHead}>
            <strong className={reading.status} data-kind={state.status < 400 ? 'ok' : 'refused'}>
              {state.status}
            </strong>
            <span className={reading.quiet}>{words.took(state.milliseconds)}</span>
          </p>
          {state.headers.length > 0 && (
            <dl className={classes.headers}>
              {state.headers.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {state.text ? (
            <Code label={words.answer} code={state.text} />
          ) : (
            <p className={reading.quiet}>{empty}</p>
          )}
        </>
      )}
    </div>
  );
}
