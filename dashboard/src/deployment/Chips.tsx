import { Chip, Group } from '@mantine/core';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';

type Props<T extends string> = {
  label: string;
  options: { value: T; label: string; count: number }[];
  chosen: T | null;
  onChoose: (chosen: T | null) => void;
};

/** One of a few, or all: with how many there are of each. */
export function Chips<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  const { deployment: words } = useMessages();
  return (
    <Chip.Group<false> value={chosen ?? ''} onChange={(value) => onChoose((value as T) || null)}>
      <Group gap={6} className={classes.chips} role="radiogroup" aria-label={label}>
        <Chip value="" size="sm" radius="xl" variant="light">
          {words.everything}
        </Chip>
        {options.map(({ value, label: word, count }) => (
          <Chip key={value} value={value} size="sm" radius="xl" variant="light">
            {word} {count}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
