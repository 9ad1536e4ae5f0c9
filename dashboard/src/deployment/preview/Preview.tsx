import { SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Deployment, PlaceSetup, Position } from '../../api/types';
import { useCelebrity } from '../../celebrity/queries';
import { useMessages } from '../../messages/Messages';
import { embeds, phaseOf } from '../phase';
import { DrawnChat } from './DrawnChat';
import { FakeSite } from './FakeSite';
import { LiveFrame } from './LiveFrame';
import classes from './Preview.module.css';

type Props = { slug: string; place: Deployment; setup: PlaceSetup; changed: boolean };
type Shade = 'light' | 'dark';

/** Where it is on somebody's page it may be in a corner; a page of its own it fills. */
const standing = (place: Deployment, position: Position) => (embeds(place.type) ? position : 'inline');

/** A site that is none, with the twin on it: as drawn from what the form says now, or as fans have it. */
export function Preview({ slug, place, setup, changed }: Props) {
  const { preview: words } = useMessages().place;
  const name = useCelebrity(slug).data?.name ?? '';
  const [chosen, setChosen] = useState<'draft' | 'live' | null>(null);
  const { scheme, position } = setup.theme;
  const [shade, setShade] = useState<Shade | null>(null);
  const liveHint = phaseOf(place) === 'LIVE' ? words.liveHint : words.closedHint;
  const shown = chosen ?? (changed ? 'draft' : 'live');
  const drawnIn: Shade = shade ?? (scheme === 'light' ? 'light' : 'dark');
  return (
    <section className={classes.preview} aria-label={words.title}>
      <div className={classes.head}>
        <h2>{words.title}</h2>
        <SegmentedControl
          size="xs"
          aria-label={words.label}
          value={shown}
          onChange={(next) => setChosen(next as 'draft' | 'live')}
          data={[
            { value: 'draft', label: words.draft },
            { value: 'live', label: words.live },
          ]}
        />
      </div>
      <FakeSite
        position={shown === 'live' ? standing(place, place.theme.position) : standing(place, position)}
        address={place.url ?? place.allowed_origins[0] ?? words.site}
      >
        {shown === 'live' ? (
          <LiveFrame
            slug={slug}
            id={place.id}
            title={words.frame}
            asked={{ position: standing(place, place.theme.position), open: true }}
          />
        ) : (
          <>
            <VisuallyHidden>{words.drawn}</VisuallyHidden>
            <div className={classes.window}>
              <DrawnChat setup={setup} shade={drawnIn} name={name} slug={slug} />
            </div>
          </>
        )}
      </FakeSite>
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {shown === 'live' ? liveHint : words.draftHint}
        </Text>
        {shown === 'draft' && scheme === 'auto' && (
          <SegmentedControl
            size="xs"
            aria-label={words.scheme}
            value={drawnIn}
            onChange={(next) => setShade(next as Shade)}
            data={[
              { value: 'light', label: words.light },
              { value: 'dark', label: words.dark },
            ]}
          />
        )}
      </div>
    </section>
  );
}
