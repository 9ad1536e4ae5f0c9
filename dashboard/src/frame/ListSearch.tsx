import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from './ListSearch.module.css';

type Props = { label: string; words: string; onWords: (words: string) => void; count: string };

/** Above a list: the words that narrow it, and how many are left. */
export function ListSearch({ label, words, onWords, count }: Props) {
  return (
    <div className={classes.filters}>
      <TextInput
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        placeholder={label}
        aria-label={label}
        leftSection={<IconSearch size={16} />}
        className={classes.search}
      />
      <span role="status" className={classes.count}>
        {count}
      </span>
    </div>
  );
}
