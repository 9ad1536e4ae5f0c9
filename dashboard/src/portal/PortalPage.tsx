import { Alert } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { Deployment, PortalSettings } from '../api/types';
import { PlaceFrame } from '../deployment/PlaceFrame';
import { Clash } from '../draft/Clash';
import { SaveBar } from '../draft/SaveBar';
import { Section, Sections } from '../draft/Section';
import { Failure } from '../frame/Failure';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { PortraitField } from '../portrait/PortraitField';
import { usePortrait } from '../portrait/queries';
import { Links } from './Links';
import classes from './Portal.module.css';
import { LegalFields, PressFields, RestFields } from './PortalFields';
import { usePortalSettings } from './queries';
import type { PortalField } from './settings';
import { usePortalEditor } from './usePortalEditor';
import { VideoField } from './VideoField';

/** What the team adds to the page of a portal or of a white-label place. */
export const PortalPage = () => (
  <PlaceFrame tab="page">{(place, slug) => <Read slug={slug} place={place} />}</PlaceFrame>
);

function Read({ slug, place }: { slug: string; place: Deployment }) {
  const settings = usePortalSettings(slug, place.id);
  if (settings.error) return <Failure error={settings.error} retry={() => settings.refetch()} />;
  if (!settings.data) return <BlockSkeleton heights={[220, 180, 320]} />;
  return <Editor slug={slug} settings={settings.data} place={place} />;
}

type EditorProps = { slug: string; settings: PortalSettings; place: Deployment };

function Editor({ slug, settings, place }: EditorProps) {
  const { place: texts, portal: words } = useMessages();
  const editor = usePortalEditor(slug, settings);
  const name = (field: PortalField) => words.field[field];
  return (
    <>
      <Clash draft={editor.draft} name={name} />
      {!editor.mayEdit && (
        <Alert color="gray" icon={<IconEye />} mb="md">
          {texts.readOnly}
        </Alert>
      )}
      <div className={classes.layout}>
        <div>
          <Sections>
            <Section {...words.section.head}>
              <PortraitField slug={slug} />
              <VideoField slug={slug} settings={settings} />
            </Section>
            <Section {...words.section.links}>
              <Links editor={editor} />
            </Section>
            <Section {...words.section.press}>
              <PressFields editor={editor} />
            </Section>
            <Section {...words.section.legal}>
              <LegalFields editor={editor} />
            </Section>
            <Section {...words.section.rest}>
              <RestFields editor={editor} isPortal={place.type === 'VIBETHINK_PORTAL'} />
            </Section>
          </Sections>
          <SaveBar draft={editor.draft} name={name} saving={editor.saving} onSave={editor.save} />
        </div>
        <ShareImages slug={slug} images={settings.share_images} />
      </div>
    </>
  );
}

/** The picture that goes with a link to the page. */
function ShareImages({ slug, images }: { slug: string; images: PortalSettings['share_images'] }) {
  const { portal: words } = useMessages();
  const portrait = usePortrait(slug).data?.path;
  // Drawn with the portrait: another one has another address, and with it the picture.
  const versioned = (image: string) =>
    portrait ? `${image}${image.includes('?') ? '&' : '?'}v=${encodeURIComponent(portrait)}` : image;
  return (
    <section className={classes.share} aria-label={words.share}>
      <h2>{words.share}</h2>
      {(['es', 'en'] as const).map((language) => (
        <img key={language} src={versioned(images[language])} alt={words.shareAlt[language]} loading="lazy" />
      ))}
    </section>
  );
}
