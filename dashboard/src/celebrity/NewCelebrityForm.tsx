import { Alert, Button, Checkbox, Divider, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CelebrityType, CreatedCelebrity, Language } from '../api/types';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { BLANK, chosenSlug, type Entry, entryProblems, requestOf } from './newCelebrity';
import { useCreateCelebrity } from './queries';

type Props = { onCreated: (created: CreatedCelebrity, email: string) => void };

export function NewCelebrityForm({ onCreated }: Props) {
  const { celebrity } = useMessages();
  const words = celebrity.create;
  const text = useProblemText();
  const create = useCreateCelebrity();
  const [entry, setEntry] = useState<Entry>(BLANK);
  const [left, setLeft] = useState<Set<keyof Entry>>(new Set());
  const problems = entryProblems(entry, words);
  const refused = new Map(create.error?.errors.map((each) => [each.field, text.ofField(each)]));
  const change = (part: Partial<Entry>) => {
    setEntry({ ...entry, ...part });
    create.reset();
  };
  const field = (name: 'name' | 'slug' | 'owner_name' | 'owner_email') => ({
    value: name === 'slug' ? chosenSlug(entry) : (entry[name] ?? ''),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
    onBlur: () => setLeft(new Set(left).add(name)),
    error: (left.has(name) && problems[name]) || refused.get(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(new Set(['name', 'slug', 'owner_name', 'owner_email', 'languages']));
    if (Object.keys(problems).length > 0) return;
    const request = requestOf(entry);
    create.mutate(request, { onSuccess: (created) => onCreated(created, request.owner_email) });
  };
  const types = Object.entries(celebrity.type).map(([value, label]) => ({ value, label }));
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text c="dimmed">{words.purpose}</Text>
        {create.error && create.error.errors.length === 0 && (
          <Alert color="red">{text.of(create.error)}</Alert>
        )}
        <TextInput label={words.name} description={words.nameHint} data-autofocus {...field('name')} />
        <NativeSelect
          label={words.type}
          data={types}
          value={entry.type}
          onChange={(event) => change({ type: event.currentTarget.value as CelebrityType })}
        />
        <TextInput
          label={words.slug}
          description={words.slugHint(chosenSlug(entry) || '…')}
          {...field('slug')}
        />
        <Checkbox.Group
          label={words.languages}
          value={entry.languages}
          onChange={(languages) => change({ languages: languages as Language[] })}
          error={problems.languages}
        >
          <Group gap="lg" mt={6}>
            <Checkbox value="es" label="Español" lang="es" />
            <Checkbox value="en" label="English" lang="en" />
          </Group>
        </Checkbox.Group>
        <Divider mt="xs" />
        <div>
          <Text fw={600}>{words.owner}</Text>
          <Text c="dimmed">{words.ownerHint}</Text>
        </div>
        <TextInput label={words.ownerName} {...field('owner_name')} />
        <TextInput label={words.ownerEmail} type="email" {...field('owner_email')} />
        <Button type="submit" loading={create.isPending} mt="xs">
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
