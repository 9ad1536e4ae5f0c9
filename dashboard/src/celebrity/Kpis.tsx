import { Anchor } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Overview } from '../api/types';
import { useFormats, useMessages } from '../messages/Messages';
import { changeOf } from './change';
import classes from './Kpis.module.css';

/** The week in four numbers, each beside the week before. */
export function Kpis({ slug, overview }: { slug: string; overview: Overview }) {
  const { home } = useMessages().celebrity;
  const format = useFormats();
  const answered = overview.answered_share_7d;
  return (
    <section aria-label={home.week}>
      <dl className={classes.tiles}>
        <Tile name={home.conversations} value={format.number(overview.conversations_7d)}>
          <Comparison now={overview.conversations_7d} before={overview.conversations_prev_7d} />
        </Tile>
        <Tile name={home.questions} value={format.number(overview.questions_7d)}>
          <Comparison now={overview.questions_7d} before={overview.questions_prev_7d} />
        </Tile>
        <Tile name={home.answered} value={answered == null ? '–' : format.share(answered)}>
          {home.answeredHint}
        </Tile>
        <Tile name={home.open} value={format.number(overview.unanswered_open)}>
          {overview.unanswered_open > 0 ? (
            <>
              {home.openHint} ·{' '}
              <Anchor component={Link} to={`/c/${slug}/knowledge#unanswered`} size="xs" fw={600}>
                {home.seeOpen}
              </Anchor>
            </>
          ) : (
            home.openNone
          )}
        </Tile>
      </dl>
    </section>
  );
}

function Tile({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className={classes.tile}>
      <dt>{name}</dt>
      <dd className={`${classes.value} figures`}>{value}</dd>
      <dd className={classes.note}>{children}</dd>
    </div>
  );
}

function Comparison({ now, before }: { now: number; before: number }) {
  const { home } = useMessages().celebrity;
  const format = useFormats();
  const change = changeOf(now, before);
  if (change === null) return home.noPrevious;
  const share = format.share(Math.abs(change));
  const [Icon, words] =
    change > 0
      ? [IconArrowUpRight, home.up(share)]
      : change < 0
        ? [IconArrowDownRight, home.down(share)]
        : [IconArrowRight, home.same];
  return (
    <>
      <strong className={classes.change}>
        <Icon size={14} aria-hidden /> {words}
      </strong>
      {home.previous(format.number(before))}
    </>
  );
}
