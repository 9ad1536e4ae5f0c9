import { Button, Checkbox, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Scope } from '../api/types';
import { Failure } from '../frame/Failure';
import { Refusal } from '../frame/Refusal';
import { RowSkeleton } from '../frame/Skeletons';
import type { Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import { BLANK, type Entry, entryProblems, type Field, LIVES, requestOf } from './newKey';
import { useGrantableScopes, useMakeKey } from './queries';

const ALL: Field[] = ['name', 'scopes', 'pace', 'password'];

type Props = { team: Team; onMade: (secret: string) => void };

export function NewKeyForm({ team, onMade }: Props) {
  const { key: words } = useMessages();
  const make = useMakeKey(team);
  const [entry, setEntry] = useState<Entry>(BLANK);
  const [left, setLeft] = useState<Set<Field>>(new Set());
  const problems = entryProblems(entry, words);
  const change = (part: Partial<Entry>) => {
    setEntry({ ...entry, ...part });
    make.reset();
  };
  const field = (name: 'name' | 'pace' | 'password') => ({
    value: entry[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
    onBlur: () => entry[name] && setLeft(new Set(left).add(name)),
    error: left.has(name) && problems[name],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(new Set(ALL));
    if (Object.keys(problems).length > 0) return;
    make.mutate(requestOf(entry), { onSuccess: ({ secret }) => onMade(secret) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={make.error} />
        <TextInput
          label={words.name}
          description={words.nameHint}
          maxLength={60}
          data-autofocus
          {...field('name')}
        />
        <Scopes
          team={team}
          chosen={entry.scopes}
          onChange={(scopes) => change({ scopes })}
          error={left.has('scopes') ? problems.scopes : undefined}
        />
        <NativeSelect
          label={words.expiry}
          value={entry.days}
          onChange={(event) => change({ days: Number(event.currentTarget.value) })}
          data={LIVES.map((days) => ({ value: String(days), label: words.days(days) }))}
        />
        <TextInput label={words.pace} description={words.paceHint} inputMode="numeric" {...field('pace')} />
        <PasswordInput
          label={words.password}
          description={words.passwordHint}
          autoComplete="current-password"
          {...field('password')}
        />
        <Button type="submit" loading={make.isPending} mt="xs">
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}

type ScopesProps = {
  team: Team;
  chosen: Scope[];
  onChange: (scopes: Scope[]) => void;
  error: string | undefined;
};

/** What the key may do: of that, what its maker may do. */
function Scopes({ team, chosen, onChange, error }: ScopesProps) {
  const { key: words } = useMessages();
  const about = (scope: string) =>
    (team.kind === 'BRAND' && wordFor(words.scopeAboutBrand, scope)) || wordFor(words.scopeAbout, scope);
  const grantable = useGrantableScopes(team);
  if (grantable.isPending) return <RowSkeleton rows={3} />;
  if (grantable.error) return <Failure error={grantable.error} retry={() => grantable.refetch()} />;
  return (
    <Checkbox.Group
      label={words.scopes}
      value={chosen}
      onChange={(scopes) => onChange(scopes as Scope[])}
      error={error}
    >
      <Stack gap="xs" mt={6}>
        {grantable.data.scopes.map((scope) => (
          <Checkbox
            key={scope}
            value={scope}
            label={wordFor(words.scope, scope) ?? scope}
            description={about(scope)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
