import { NativeSelect, SimpleGrid, Switch, Text } from '@mantine/core';
import { useMessages } from '../messages/Messages';
import classes from './Embed.module.css';
import type { Options } from './snippet';

type Props = { options: Options; inline: boolean; onChange: (options: Options) => void };

/** What this page's snippet says differently from its place. */
export function OptionFields({ options, inline, onChange }: Props) {
  const { embed: words, place } = useMessages();
  const set = (part: Partial<Options>) => onChange({ ...options, ...part });
  const asPlace = { value: '', label: words.asPlace };
  const listed = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const select = <K extends 'language' | 'scheme' | 'position' | 'analytics'>(option: K) => ({
    label: words[option],
    value: options[option],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [option]: event.currentTarget.value as Options[K] }),
  });
  return (
    <section className={classes.options} aria-label={words.configure.title}>
      <div>
        <h2>{words.configure.title}</h2>
        <Text c="dimmed">{words.configure.text}</Text>
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="md">
        <NativeSelect
          {...select('language')}
          data={[{ value: '', label: words.languageAuto }, ...listed(place.language)]}
        />
        <NativeSelect {...select('scheme')} data={[asPlace, ...listed(place.scheme)]} />
        <NativeSelect
          {...select('position')}
          description={inline && words.inlineHint}
          inputWrapperOrder={['label', 'input', 'description']}
          data={[asPlace, ...listed(place.position)]}
        />
        <NativeSelect
          {...select('analytics')}
          description={words.analyticsHint[options.analytics]}
          inputWrapperOrder={['label', 'input', 'description']}
          data={listed(words.analyticsKind)}
        />
      </SimpleGrid>
      <Switch
        label={words.open}
        description={words.openHint}
        checked={options.open && !inline}
        disabled={inline}
        onChange={(event) => set({ open: event.currentTarget.checked })}
      />
      <Switch
        label={words.several}
        description={words.severalHint}
        checked={options.several}
        onChange={(event) => set({ several: event.currentTarget.checked })}
      />
    </section>
  );
}
