import { Alert, Button, Divider, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CreatedBrand } from '../api/types';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { BLANK, chosenSlug, type Entry, entryProblems, requestOf } from './newBrand';
import { useCreateBrand } from './queries';

type Props = { onCreated: (created: CreatedBrand, email: string) => void };

export function NewBrandForm({ onCreated }: Props) {
  const { brand, celebrity } = useMessages();
  const words = brand.create;
  const text = useProblemText();
  const create = useCreateBrand();
  const [entry, setEntry] = useState<Entry>(BLANK);
  const [left, setLeft] = useState<ReadonlySet<keyof Entry>>(new Set());
  const problems = entryProblems(entry, { ...celebrity.create, ...words });
  const refused = new Map(create.error?.errors.map((each) => [each.field, text.ofField(each)]));
  const field = (name: keyof Entry) => ({
    value: name === 'slug' ? chosenSlug(entry) : (entry[name] ?? ''),
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      setEntry({ ...entry, [name]: event.currentTarget.value });
      create.reset();
    },
    onBlur: () => setLeft(new Set(left).add(name)),
    error: (left.has(name) && problems[name]) || refused.get(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(new Set(['name', 'slug', 'owner_name', 'owner_email']));
    if (Object.keys(problems).length > 0) return;
    const request = requestOf(entry);
    create.mutate(request, { onSuccess: (created) => onCreated(created, request.owner_email) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text c="dimmed">{words.purpose}</Text>
        {create.error && create.error.errors.length === 0 && (
          <Alert color="red">{text.of(create.error)}</Alert>
        )}
        <TextInput label={words.name} data-autofocus {...field('name')} />
        <TextInput label={words.slug} description={words.slugHint} {...field('slug')} />
        <Divider mt="xs" />
        <div>
          <Text fw={600}>{celebrity.create.owner}</Text>
          <Text c="dimmed">{words.ownerHint}</Text>
        </div>
        <TextInput label={celebrity.create.ownerName} {...field('owner_name')} />
        <TextInput label={celebrity.create.ownerEmail} type="email" {...field('owner_email')} />
        <Button type="submit" loading={create.isPending} mt="xs">
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
