import { SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Deployment, PlaceSetup } from '../../api/types';
import { useCelebrity } from '../../celebrity/queries';
import { useMessages } from '../../messages/Messages';
import { embeds } from '../phase';
import { DrawnChat } from './DrawnChat';
import { FakeSite } from './FakeSite';
import { LiveFrame } from './LiveFrame';
import classes from './Preview.module.css';

type Props = { slug: string; place: Deployment; setup: PlaceSetup; changed: boolean };
type Shade = 'light' | 'dark';

/** A site that is none, with the twin on it: as drawn from what the form says now, or as fans have it. */
export function Preview({ slug, place, setup, changed }: Props) {
  const { preview: words } = useMessages().place;
  const name = useCelebrity(slug).data?.name ?? '';
  const [chosen, setChosen] = useState<'draft' | 'live' | null>(null);
  const { scheme, position } = setup.theme;
  const [shade, setShade] = useState<Shade | null>(null);
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
      <FakeSite position={embeds(place.type) ? position : 'inline'} address={place.url ?? words.site}>
        {shown === 'live' ? (
          <LiveFrame id={place.id} title={words.frame} />
        ) : (
          <>
            <VisuallyHidden>{words.drawn}</VisuallyHidden>
            <DrawnChat setup={setup} shade={drawnIn} name={name} slug={slug} />
          </>
        )}
      </FakeSite>
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {shown === 'live' ? words.liveHint : words.draftHint}
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
