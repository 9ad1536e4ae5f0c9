import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './Drawing';
import classes from './Empty.module.css';

type Props = { drawing: DrawingName; title?: string; text: string; action?: ReactNode; small?: boolean };

/** Nothing here yet: one sentence of what will be, one action, a small drawing. */
export function Empty({ drawing, title, text, action, small = false }: Props) {
  return (
    <div className={classes.empty} data-small={small || undefined}>
      <Drawing name={drawing} />
      {title && <Title order={1}>{title}</Title>}
      <Text c="dimmed" maw="46ch">
        {text}
      </Text>
      {action}
    </div>
  );
}
