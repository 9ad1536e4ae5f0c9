import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Deployment } from '../api/types';
import { PlaceFrame } from '../deployment/PlaceFrame';
import { phaseOf } from '../deployment/phase';
import { FakeSite } from '../deployment/preview/FakeSite';
import { LiveFrame } from '../deployment/preview/LiveFrame';
import preview from '../deployment/preview/Preview.module.css';
import { useTrial } from '../deployment/queries';
import setup from '../deployment/Setup.module.css';
import { CopyField } from '../frame/CopyField';
import { useMessages } from '../messages/Messages';
import classes from './Embed.module.css';
import { Guide } from './Guide';
import { OptionFields } from './OptionFields';
import { Policy } from './Policy';
import { SeenState } from './SeenState';
import { elementOf, type Options, scriptOf, snippetOf, type Target, USUAL } from './snippet';

/** The code of a window: configured, seen, copied, pasted, and whether it has arrived. */
export const EmbedPage = () => (
  <PlaceFrame tab="embed">{(place, slug) => <Embed slug={slug} place={place} />}</PlaceFrame>
);

function Embed({ slug, place }: { slug: string; place: Deployment }) {
  const { embed: words, place: placeWords } = useMessages();
  const [chosen, setOptions] = useState<Options>(USUAL);
  // A place that stands in the page says so there: the loader takes the spot before it has asked.
  const position: Options['position'] =
    chosen.position || (place.theme.position === 'inline' ? 'inline' : '');
  const options: Options = { ...chosen, position };
  const trial = useTrial(slug, place.id);
  const target = { origin: location.origin, id: place.id, code: place.embed_code ?? '' };
  return (
    <>
      <SeenState slug={slug} place={place} />
      <div className={setup.layout}>
        <div className={classes.side}>
          <OptionFields options={chosen} inline={position === 'inline'} onChange={setOptions} />
          <Code target={target} options={options} />
        </div>
        <section className={preview.preview} aria-label={words.preview}>
          <div className={preview.head}>
            <h2>{words.preview}</h2>
          </div>
          <FakeSite
            position={position || place.theme.position}
            address={place.allowed_origins[0] ?? placeWords.preview.site}
          >
            <LiveFrame
              trial={trial}
              id={place.id}
              title={words.frame}
              asked={{ ...options, open: options.open || position === 'inline' }}
            />
          </FakeSite>
          <Text size="xs" c="dimmed" mt={8}>
            {phaseOf(place) === 'LIVE' ? words.previewHint : placeWords.preview.closedHint}
          </Text>
        </section>
      </div>
      <Guide target={target} options={options} name={place.name} />
      <Policy target={target} logo={place.theme.logo_url} />
    </>
  );
}

function Code({ target, options }: { target: Target; options: Options }) {
  const { embed: words } = useMessages();
  if (!options.several) return <CopyField label={words.code} value={snippetOf(target, options)} code />;
  return (
    <>
      <CopyField label={words.codeOnce} value={scriptOf(target)} code />
      <CopyField label={words.codeEach} value={elementOf(target, options)} code />
    </>
  );
}
