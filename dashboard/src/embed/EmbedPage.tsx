import { useState } from 'react';
import type { Deployment } from '../api/types';
import { useCelebrity } from '../celebrity/queries';
import { PlaceFrame } from '../deployment/PlaceFrame';
import { DrawnChat } from '../deployment/preview/DrawnChat';
import { FakeSite } from '../deployment/preview/FakeSite';
import { LiveFrame } from '../deployment/preview/LiveFrame';
import preview from '../deployment/preview/Preview.module.css';
import setup from '../deployment/Setup.module.css';
import { setupOf } from '../deployment/setup';
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
  const [options, setOptions] = useState<Options>(() => ({
    ...USUAL,
    // The loader reserves the spot before it has asked what the place looks like.
    position: place.theme.position === 'inline' ? 'inline' : '',
  }));
  const target = { origin: location.origin, id: place.id };
  return (
    <>
      <SeenState slug={slug} place={place} />
      <div className={setup.layout}>
        <div className={classes.side}>
          <OptionFields options={options} onChange={setOptions} />
          <Code target={target} options={options} />
        </div>
        <section className={preview.preview} aria-label={words.preview}>
          <div className={preview.head}>
            <h2>{words.preview}</h2>
          </div>
          <FakeSite
            position={options.position || place.theme.position}
            address={place.allowed_origins[0] ?? placeWords.preview.site}
          >
            <Shown slug={slug} place={place} options={options} />
          </FakeSite>
        </section>
      </div>
      <Guide target={target} options={options} name={place.name} />
      <Policy target={target} />
    </>
  );
}

/** The chat itself; drawn where this page's snippet wants it light or dark whatever the place says. */
function Shown({ slug, place, options }: { slug: string; place: Deployment; options: Options }) {
  const { embed: words } = useMessages();
  const name = useCelebrity(slug).data?.name ?? '';
  if (options.scheme === 'light' || options.scheme === 'dark')
    return <DrawnChat setup={setupOf(place)} shade={options.scheme} name={name} slug={slug} />;
  return <LiveFrame id={place.id} title={words.frame} language={options.language} />;
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
