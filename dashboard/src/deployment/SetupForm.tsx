import type { Deployment } from '../api/types';
import { Section, Sections } from '../draft/Section';
import { useMessages } from '../messages/Messages';
import { GeneralFields } from './form/GeneralFields';
import { LimitFields } from './form/LimitFields';
import { LookFields } from './form/LookFields';
import { SiteFields } from './form/SiteFields';
import { TwinFields } from './form/TwinFields';
import { WordFields } from './form/WordFields';
import { IdentityFields } from './identity/IdentityFields';
import { embeds } from './phase';
import type { PlaceEditor } from './usePlaceEditor';

type Props = { slug: string; place: Deployment; editor: PlaceEditor };

/** The sections of a place; sites and identities only where it is on somebody's page. */
export function SetupForm({ slug, place, editor }: Props) {
  const { section } = useMessages().place;
  const embedded = embeds(place.type);
  return (
    <Sections>
      <Section {...section.general}>
        <GeneralFields editor={editor} />
      </Section>
      <Section {...section.look}>
        <LookFields editor={editor} embedded={embedded} />
      </Section>
      <Section {...section.words}>
        <WordFields editor={editor} />
      </Section>
      <Section {...section.twin}>
        <TwinFields slug={slug} editor={editor} />
      </Section>
      <Section {...section.limits}>
        <LimitFields editor={editor} />
      </Section>
      {embedded && (
        <Section {...section.sites} id="sites">
          <SiteFields editor={editor} />
        </Section>
      )}
      {embedded && editor.mayEdit && (
        <Section {...section.identity} id="identity">
          <IdentityFields slug={slug} id={place.id} />
        </Section>
      )}
    </Sections>
  );
}
