import { Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMe } from '../account/session';
import { useProof, useTokens } from './Access';
import { Confirmation } from './Confirmation';
import { Credentials } from './Credentials';
import { isUnsafe, type Operation } from './description';
import { Inputs } from './Inputs';
import { OutcomeView } from './OutcomeView';
import reading from './Reading.module.css';
import { exampleBody, requestOf } from './request';
import { fanTokenOf, type Outcome, run } from './run';
import classes from './Trial.module.css';
import { firstValues, missing, type Trying } from './trying';
import { useDocsWords } from './words';

/** Makes the call from this page: the reader's own values in, what the platform answers out. */
export function Trial({ operation }: { operation: Operation }) {
  const words = useDocsWords();
  const me = useMe();
  const cache = useQueryClient();
  const { keep } = useTokens();
  const proof = useProof(operation);
  const [trying, setTrying] = useState<Trying>({ values: {}, body: exampleBody(operation), file: null });
  const [asked, setAsked] = useState(false);
  const [state, setState] = useState<'idle' | 'running' | 'failed' | Outcome>('idle');
  const [complained, setComplained] = useState(false);
  const whole = { ...trying, values: { ...firstValues(operation, me.data), ...trying.values } };
  const request = requestOf(operation, whole.values, whole.body, proof ?? { kind: 'none' }, location.origin);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setComplained(true);
    if (missing(operation, whole).length > 0) return;
    if (isUnsafe(operation)) setAsked(true);
    else void call();
  };

  const call = async () => {
    setAsked(false);
    setState('running');
    try {
      const outcome = await run(operation, request, proof ?? { kind: 'none' }, whole.file);
      const fan = fanTokenOf(operation, outcome);
      if (fan) keep({ fan });
      setState(outcome);
      if (isUnsafe(operation))
        await cache.invalidateQueries({ predicate: (it) => it.queryKey[0] !== 'description' });
    } catch {
      setState('failed');
    }
  };

  return (
    <section className={reading.section} aria-label={words.try.title}>
      <Title order={2} className={reading.sectionTitle}>
        {words.try.title}
      </Title>
      <Text c="dimmed">{words.try.purpose}</Text>
      <form onSubmit={submit} className={classes.form} noValidate>
        <Credentials operation={operation} />
        <Inputs
          operation={operation}
          trying={whole}
          onChange={setTrying}
          complaints={complained ? missing(operation, whole) : []}
        />
        <Button type="submit" loading={state === 'running'} className={classes.run}>
          {words.try.run}
        </Button>
      </form>
      <OutcomeView state={state} />
      <Confirmation
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void call()}
        address={`${request.method} ${request.url.slice(location.origin.length)}`}
      />
    </section>
  );
}
