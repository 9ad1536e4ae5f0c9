import type { ReactNode } from 'react';
import { useMessages } from '../messages/Messages';
import { IdentityFields } from './IdentityFields';
import { MannerFields } from './MannerFields';
import { GreetingFields, LanguageFields, QuestionFields, TopicFields } from './SpeechFields';
import classes from './Twin.module.css';
import type { TwinEditor } from './useTwinEditor';

/** Sections with the explanation left and the fields right. */
export function PersonalityForm({ editor }: { editor: TwinEditor }) {
  const { section } = useMessages().twin;
  return (
    <div className={classes.form}>
      <Section {...section.identity}>
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
    </div>
  );
}

function Section({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionText}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
