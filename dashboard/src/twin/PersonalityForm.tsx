import { Section, Sections } from '../draft/Section';
import { useMessages } from '../messages/Messages';
import { PortraitField } from '../portrait/PortraitField';
import { IdentityFields } from './IdentityFields';
import { MannerFields } from './MannerFields';
import { GreetingFields, LanguageFields, QuestionFields, TopicFields } from './SpeechFields';
import type { TwinEditor } from './useTwinEditor';

export function PersonalityForm({ slug, editor }: { slug: string; editor: TwinEditor }) {
  const { section } = useMessages().twin;
  return (
    <Sections>
      <Section {...section.identity}>
        <PortraitField slug={slug} />
        <IdentityFields editor={editor} />
      </Section>
      <Section {...section.manner}>
        <MannerFields editor={editor} />
      </Section>
      <Section {...section.languages}>
        <LanguageFields editor={editor} />
      </Section>
      <Section {...section.greeting}>
        <GreetingFields editor={editor} />
      </Section>
      <Section {...section.topics}>
        <TopicFields editor={editor} />
      </Section>
      <Section {...section.questions}>
        <QuestionFields editor={editor} />
      </Section>
    </Sections>
  );
}
