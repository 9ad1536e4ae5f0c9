import { IconCheck } from '@tabler/icons-react';
import type { Domain } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Domain.module.css';

type Step = 'proof' | 'address' | 'live';

/** The way of a host: proven, leading here, live. */
export function Progress({ domain }: { domain: Domain }) {
  const { steps: words, done } = useMessages().domain;
  const has = (purpose: 'PROOF' | 'ADDRESS') =>
    domain.records.some((record) => record.purpose === purpose && record.done);
  const steps: [Step, boolean][] = [
    ['proof', has('PROOF')],
    ['address', has('ADDRESS')],
    ['live', domain.state === 'LIVE'],
  ];
  return (
    <ol className={classes.steps} aria-label={words.label}>
      {steps.map(([step, isDone], n) => (
        <li key={step} data-done={isDone || undefined}>
          <span className={classes.number}>
            {isDone ? <IconCheck size={14} stroke={2.5} role="img" aria-label={done} /> : n + 1}
          </span>
          {words[step]}
        </li>
      ))}
    </ol>
  );
}
