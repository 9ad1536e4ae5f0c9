import { Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { IsolationRun } from '../api/types';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import classes from './Isolation.module.css';

const ICON = { HELD: IconShieldCheck, BROKEN: IconShieldX, FAILED: IconAlertTriangle };

/** The answer in one look: it holds, it does not, or nobody knows. */
export function Verdict({ run }: { run: IsolationRun }) {
  const { isolation: words } = useMessages();
  const format = useFormats();
  const Icon = ICON[run.outcome];
  const seconds = (Date.parse(run.finished_at) - Date.parse(run.started_at)) / 1000;
  return (
    <section className={classes.verdict} data-outcome={run.outcome} aria-label={words.state}>
      <Icon size={56} stroke={1.5} aria-hidden className={classes.icon} />
      <div>
        <Title order={2} className={classes.word}>
          {words.outcome[run.outcome]}
        </Title>
        <Text>{run.outcome === 'FAILED' ? (run.failure ?? '') : words.meaning[run.outcome]}</Text>
        <Text c="dimmed" mt={4}>
          <When at={run.finished_at} /> · {words.trigger[run.trigger]}
        </Text>
        {run.outcome !== 'FAILED' && (
          <Text c="dimmed" className="figures">
            {words.extent(run.probes, run.tables, run.caches)} {words.took(format.number(Math.ceil(seconds)))}
          </Text>
        )}
      </div>
    </section>
  );
}
