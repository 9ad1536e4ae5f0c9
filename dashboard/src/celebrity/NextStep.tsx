import { Button, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMessages } from '../messages/Messages';
import { pathOf, useDoable } from './Checklist';
import classes from './NextStep.module.css';
import { useOverview } from './queries';

/** While the twin is being set up: what comes after what was just done here, and the way there. */
export function NextStep({ slug, page }: { slug: string; page: 'twin' | 'knowledge' }) {
  const { checklist } = useMessages().celebrity;
  const steps = useOverview(slug).data?.checklist ?? [];
  const doable = useDoable(slug);
  const next = steps.find((step) => !step.done)?.step;
  if (!next || !doable(next) || pathOf(slug, next).startsWith(`/c/${slug}/${page}`)) return null;
  const { title, text, action } = checklist.step[next];
  return (
    <aside className={classes.next} aria-label={checklist.next}>
      <div className={classes.text}>
        <Text fw={600}>
          {checklist.next}: {title}
        </Text>
        <Text c="dimmed">{text}</Text>
      </div>
      <Button component={Link} to={pathOf(slug, next)} rightSection={<IconArrowRight size={18} />}>
        {action}
      </Button>
    </aside>
  );
}
