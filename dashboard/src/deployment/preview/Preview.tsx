import { Button, SegmentedControl, Text } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { Deployment } from '../../api/types';
import { useMessages } from '../../messages/Messages';
import { embeds, phaseOf } from '../phase';
import { setupOf } from '../setup';
import type { PlaceEditor } from '../usePlaceEditor';
import { FakeSite } from './FakeSite';
import { LiveFrame } from './LiveFrame';
import classes from './Preview.module.css';
import { useLiveTrial } from './useLiveTrial';
import { lastRight, wornOf } from './worn';

type Props = { slug: string; place: Deployment; editor: PlaceEditor };
type Shade = 'light' | 'dark';

/** A site that is none, with the twin itself on it, as the form has it now or as it is saved. */
export function Preview({ slug, place, editor }: Props) {
  const { preview: words } = useMessages().place;
  const system = useColorScheme(undefined, { getInitialValueInEffect: false });
  const saved = setupOf(place);
  const [compared, setCompared] = useState(false);
  const [chosen, setShade] = useState<Shade | null>(null);
  const shade = chosen ?? system;
  const mayTry = editor.mayEdit;
  const isChanged = editor.draft.changes.length > 0;

  const right = useRef(saved);
  right.current = lastRight(right.current, editor.setup, editor.wrongs);

  const isUnsaved = mayTry && isChanged && !compared;
  const shown = isUnsaved ? right.current : saved;
  const isAuto = shown.theme.scheme === 'auto';
  const { trial, frame, problem, again } = useLiveTrial(
    slug,
    place,
    // Browsers differ in what a frame learns of the reader's own: what the choice below says is what it gets.
    mayTry ? wornOf(saved, shown, isAuto ? shade : null) : {},
  );
  // A page of its own it fills; on somebody's page it may be in a corner, which it then finds by itself.
  const stands = embeds(place.type) ? shown.theme.position : 'inline';
  const savedHint = phaseOf(place) === 'LIVE' ? words.liveHint : words.closedHint;
  return (
    <section id="preview" tabIndex={-1} className={classes.preview} aria-label={words.title}>
      <div className={classes.head}>
        <h2>{words.title}</h2>
        {mayTry && isChanged && (
          <SegmentedControl
            size="xs"
            aria-label={words.label}
            value={compared ? 'saved' : 'draft'}
            onChange={(next) => setCompared(next === 'saved')}
            data={[
              { value: 'draft', label: words.draft },
              { value: 'saved', label: words.live },
            ]}
          />
        )}
      </div>
      <FakeSite position={stands} address={place.url ?? place.allowed_origins[0] ?? words.site}>
        <LiveFrame
          trial={trial}
          id={place.id}
          frame={frame}
          title={words.frame}
          asked={{ position: stands === 'inline' ? 'inline' : '', open: true }}
        />
      </FakeSite>
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {isUnsaved ? words.draftHint : savedHint}
          {!embeds(place.type) && ` ${words.pageHint}`}
        </Text>
        {mayTry && isAuto && (
          <SegmentedControl
            size="xs"
            aria-label={words.scheme}
            value={shade}
            onChange={(next) => setShade(next as Shade)}
            data={[
              { value: 'light', label: words.light },
              { value: 'dark', label: words.dark },
            ]}
          />
        )}
      </div>
      <div role="status">
        {problem && (
          <Text size="xs" c="var(--warn)" mt={4}>
            {words.behind[problem.errors.length > 0 ? 'atFault' : 'failed']}
          </Text>
        )}
      </div>
      {problem && problem.errors.length === 0 && (
        <Button size="compact-xs" variant="default" mt={4} onClick={again}>
          {words.again}
        </Button>
      )}
    </section>
  );
}
