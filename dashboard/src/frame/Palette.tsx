import { Text, TextInput } from '@mantine/core';
import { IconBuildingStore, IconSearch, IconUser } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMayAt } from '../account/may';
import type { Me } from '../api/types';
import { useMessages } from '../messages/Messages';
import { Dialog } from './Dialog';
import { matches } from './matches';
import classes from './Palette.module.css';
import { useReachable } from './reachable';
import { placesIn, placesOnPlatform } from './sections';
import { type Team, teamPath } from './teams';

type Props = { opened: boolean; onClose: () => void; team: Team | undefined; me: Me };
type Place = { to: string; name: string; kind: string; icon: typeof IconUser };

/** Ctrl-K: jump to a section or a celebrity by typing a part of its name. */
export function Palette({ opened, onClose, team, me }: Props) {
  const { palette } = useMessages().frame;
  return (
    <Dialog opened={opened} onClose={onClose} title={palette.title} size="lg" high>
      <PaletteBody onClose={onClose} team={team} me={me} />
    </Dialog>
  );
}

function PaletteBody({ onClose, team, me }: Omit<Props, 'opened'>) {
  const { palette } = useMessages().frame;
  const navigate = useNavigate();
  const list = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = usePlaces(team, me)
    .filter((place) => matches(words, place.name, place.kind, place.to))
    .slice(0, 9);
  const go = (place: Place | undefined) => {
    if (!place) return;
    onClose();
    navigate(place.to);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((chosen + step + found.length) % Math.max(found.length, 1));
    if (event.key === 'Enter') go(found[chosen]);
    if (step || event.key === 'Enter') event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={keys}
        placeholder={palette.placeholder}
        aria-label={palette.placeholder}
        leftSection={<IconSearch size={18} />}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[chosen] ? `${list}-${chosen}` : undefined}
      />
      <div role="listbox" id={list} aria-label={palette.results} className={classes.list}>
        {found.map((place, index) => (
          // The keyboard walks the list from the field above, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={place.to}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classes.place}
            onMouseMove={() => setChosen(index)}
            onClick={() => go(place)}
          >
            <place.icon size={18} aria-hidden />
            <span className={classes.name}>{place.name}</span>
            <span className={classes.kind}>{place.kind}</span>
          </div>
        ))}
      </div>
      <Text size="xs" c="dimmed" mt="sm" role="status">
        {found.length ? palette.hint : palette.none(words)}
      </Text>
    </>
  );
}

function usePlaces(team: Team | undefined, me: Me): Place[] {
  const messages = useMessages();
  const { frame } = messages;
  const reachable = useReachable(me);
  const may = useMayAt(team);
  const sections = team ? placesIn(team, may, messages) : [];
  const platform = placesOnPlatform(me, messages);
  const people = reachable
    .filter((each) => each.slug !== team?.slug || each.kind !== team.kind)
    .map((each) => ({
      to: teamPath(each),
      name: each.name,
      kind: each.kind === 'BRAND' ? frame.palette.brand : frame.palette.celebrity,
      icon: each.kind === 'BRAND' ? IconBuildingStore : IconUser,
    }));
  return [
    ...sections.map((place) => ({ ...place, kind: frame.palette.section })),
    ...platform.map((place) => ({
      ...place,
      kind: me.platform_role ? frame.platform.title : frame.palette.section,
    })),
    ...people,
  ];
}
