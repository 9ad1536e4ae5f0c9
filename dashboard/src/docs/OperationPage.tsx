import { Badge, Tabs, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '../frame/usePageTitle';
import { wordFor } from '../messages/word';
import { Answers } from './Answers';
import { Code } from './Code';
import { isUpload, type Operation, type Schema } from './description';
import { Fields } from './Fields';
import { fieldOf, fieldsOf } from './fields';
import { Method } from './Method';
import classes from './Reading.module.css';
import { curlOf, exampleBody, exampleProof, exampleValues, fetchOf, requestOf } from './request';
import { pretty } from './run';
import { Trial } from './Trial';
import { useDocsWords, useOperationText } from './words';

type Props = { operation: Operation; schemas: Record<string, Schema> };

/** One operation: what it is for, what it takes and answers; beside it an example, and the means to run it. */
export function OperationPage({ operation, schemas }: Props) {
  const words = useDocsWords();
  const { title, text } = useOperationText()(operation);
  usePageTitle(`${title} · ${words.title}`);
  const parameters = operation.parameters.map((each) => ({
    ...fieldOf(each.name, each.schema, schemas, Boolean(each.required)),
    place: words.place[each.in],
  }));
  const body = operation.body ? fieldsOf(operation.body.schema, schemas) : [];
  return (
    <article className={classes.operation}>
      <div className={classes.about}>
        <Title order={1}>{title}</Title>
        <Text className={classes.lead}>{text}</Text>
        <p className={classes.address}>
          <Method name={operation.method} />
          <code>{operation.path}</code>
        </p>
        <p className={classes.badges}>
          <Badge color="gray">{`${words.caller.label}: ${wordFor(words.caller, operation.caller) ?? operation.caller}`}</Badge>
          {operation.scope && <Badge>{words.scope(operation.scope)}</Badge>}
        </p>
        {parameters.length > 0 && (
          <Section title={words.parameters}>
            <Fields label={words.parameters} fields={parameters} />
          </Section>
        )}
        {body.length > 0 && (
          <Section title={words.body} aside={operation.body?.type}>
            <Fields label={words.body} fields={body} />
          </Section>
        )}
        <Section title={words.answers}>
          <Answers operation={operation} />
        </Section>
      </div>
      <div className={classes.beside}>
        <Example operation={operation} />
        <Trial key={operation.id} operation={operation} />
      </div>
    </article>
  );
}

function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <Title order={2} className={classes.sectionTitle}>
        {title} {aside && <code className={classes.quiet}>{aside}</code>}
      </Title>
      {children}
    </section>
  );
}

function Example({ operation }: { operation: Operation }) {
  const words = useDocsWords();
  const request = requestOf(
    operation,
    exampleValues(operation),
    isUpload(operation) ? '' : exampleBody(operation),
    exampleProof(operation),
    location.origin,
  );
  const { example } = operation.success;
  return (
    <Section title={words.example}>
      <Tabs defaultValue="curl" keepMounted={false}>
        <Tabs.List aria-label={words.example}>
          <Tabs.Tab value="curl">curl</Tabs.Tab>
          <Tabs.Tab value="fetch">JavaScript</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="curl" pt="xs">
          <Code label="curl" code={curlOf(request)} />
        </Tabs.Panel>
        <Tabs.Panel value="fetch" pt="xs">
          <Code label="JavaScript" code={fetchOf(request)} />
        </Tabs.Panel>
      </Tabs>
      {example !== undefined && (
        <>
          <h3 className={classes.subtitle}>{words.exampleAnswer}</h3>
          <Code
            label={words.exampleAnswer}
            code={typeof example === 'string' ? example : pretty(JSON.stringify(example))}
          />
        </>
      )}
    </Section>
  );
}
