import { Button, Progress, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type Permission, useMay } from '../account/may';
import type { Overview, SetUpStep } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Checklist.module.css';

const WHERE: Record<SetUpStep, string> = {
  personality: '/twin',
  knowledge: '/knowledge',
  try: '/twin#try',
  publish: '/twin#publish',
  share: '#where',
};

const NEEDS: Record<SetUpStep, Permission> = {
  personality: 'twin.edit',
  knowledge: 'knowledge.edit',
  try: 'twin.read',
  publish: 'twin.publish',
  share: 'deployments.read',
};

/** The steps somebody can do themselves. */
export function useDoable(slug: string) {
  const may = useMay(slug);
  return (step: SetUpStep) => may(NEEDS[step]);
}

/** Where a step is done. */
export const pathOf = (slug: string, step: SetUpStep) => `/c/${slug}${WHERE[step]}`;

type Props = { slug: string; steps: Overview['checklist'] };

/** The way to a live twin: what each step is for, and a link to where it is done. */
export function Checklist({ slug, steps }: Props) {
  const { checklist } = useMessages().celebrity;
  const doable = useDoable(slug);
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done)?.step;
  return (
    <section className={classes.box} aria-label={checklist.title}>
      <div className={classes.head}>
        <Title order={2}>{checklist.title}</Title>
        <Text c="dimmed">{checklist.progress(done, steps.length)}</Text>
      </div>
      <Progress value={(100 * done) / steps.length} size={6} radius="xl" aria-label={checklist.title} />
      <ol className={classes.steps}>
        {steps.map(({ step, done }, index) => (
          <li key={step} className={classes.step} data-done={done || undefined}>
            <span className={classes.mark} aria-hidden>
              {done ? <IconCheck size={16} stroke={2.5} /> : index + 1}
            </span>
            <div className={classes.text}>
              <Text fw={600}>{checklist.step[step].title}</Text>
              {!done && <Text c="dimmed">{checklist.step[step].text}</Text>}
            </div>
            {done && (
              <Text size="xs" className={classes.done}>
                {checklist.done}
              </Text>
            )}
            {!done && doable(step) && (
              <Button
                component={Link}
                to={pathOf(slug, step)}
                size="sm"
                variant={step === next ? 'filled' : 'default'}
              >
                {checklist.step[step].action}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
