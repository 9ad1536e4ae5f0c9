import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMessages } from '../messages/Messages';
import classes from './Audit.module.css';
import { EVERYTHING, isEverything, type Wanted } from './wanted';

type Props = { wanted: Wanted; onWanted: (wanted: Wanted) => void };

/** Narrows the list: words, what was done, and between which days. */
export function AuditFilters({ wanted, onWanted }: Props) {
  const { audit: words } = useMessages();
  const set = (change: Partial<Wanted>) => onWanted({ ...wanted, ...change });
  const actions = Object.entries(words.action)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search}
        label={words.search}
        placeholder={words.searchHint}
        leftSection={<IconSearch size={16} />}
        value={wanted.q}
        maxLength={200}
        onChange={(event) => set({ q: event.currentTarget.value })}
      />
      <Select
        label={words.what}
        placeholder={words.anything}
        data={actions}
        value={wanted.action || null}
        onChange={(action) => set({ action: action ?? '' })}
        searchable
        clearable
      />
      <TextInput
        type="date"
        label={words.from}
        value={wanted.from}
        max={wanted.to || undefined}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.to}
        value={wanted.to}
        min={wanted.from || undefined}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      {!isEverything(wanted) && (
        <Button variant="subtle" onClick={() => onWanted(EVERYTHING)}>
          {words.all}
        </Button>
      )}
    </search>
  );
}
