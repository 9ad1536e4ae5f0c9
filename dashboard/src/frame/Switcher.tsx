import { Avatar, Combobox, Text, UnstyledButton, useCombobox } from '@mantine/core';
import { IconLayoutDashboard, IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Me } from '../api/types';
import { useBrand } from '../brand/queries';
import { Portrait } from '../celebrity/Portrait';
import { useCelebrity } from '../celebrity/queries';
import { useMessages } from '../messages/Messages';
import { matches } from './matches';
import { type Reachable, useReachable } from './reachable';
import classes from './Switcher.module.css';
import { PLATFORM, type Team, teamPath } from './teams';

/** Names the team one works for and changes to another; among celebrities it stays in the same section. */
export function Switcher({ team, me }: { team: Team | undefined; me: Me }) {
  const { switcher } = useMessages().frame;
  const navigate = useNavigate();
  const section = useLocation().pathname.split('/')[3] ?? '';
  const [words, setWords] = useState('');
  const box = useCombobox({
    onDropdownClose: () => setWords(''),
    onDropdownOpen: () => box.focusSearchInput(),
  });
  const reachable = useReachable(me);
  const found = reachable.filter((each) => matches(words, each.name, each.slug));
  const name = useName(team, me, reachable);
  const go = (path: string) => {
    box.closeDropdown();
    const stays = team?.kind === 'CELEBRITY' && path.startsWith('/c/');
    navigate(stays ? `${path}/${section}` : path);
  };
  const group = (kind: Team['kind'], label: string) => {
    const teams = found.filter((each) => each.kind === kind);
    return (
      teams.length > 0 && (
        <Combobox.Group label={label}>
          {teams.map((each) => (
            <Combobox.Option
              key={each.slug}
              value={teamPath(each)}
              active={each.kind === team?.kind && each.slug === team.slug}
            >
              <span className={classes.option}>
                <Mark team={each} name={each.name} size={24} />
                <Text truncate>{each.name}</Text>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )
    );
  };
  return (
    <Combobox store={box} onOptionSubmit={go} width={280} position="bottom-start" withinPortal={false}>
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={classes.target}
          onClick={() => box.toggleDropdown()}
          aria-label={`${switcher.label}: ${name}`}
        >
          {team && <Mark team={team} name={name} size={28} />}
          <span className={classes.name}>{name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={switcher.search}
          aria-label={switcher.search}
        />
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={switcher.label}>
          {me.platform_role && matches(words, switcher.platform) && (
            <Combobox.Option value={PLATFORM} active={!team}>
              <span className={classes.option}>
                <IconLayoutDashboard size={24} stroke={1.5} aria-hidden />
                <Text truncate>{switcher.platform}</Text>
              </span>
            </Combobox.Option>
          )}
          {group('CELEBRITY', switcher.celebrities)}
          {group('BRAND', switcher.brands)}
          {found.length === 0 && <Combobox.Empty>{switcher.none}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useName(team: Team | undefined, me: Me, reachable: Reachable[]) {
  const { switcher } = useMessages().frame;
  const celebrity = useCelebrity(team?.slug ?? '', team?.kind === 'CELEBRITY').data;
  const brand = useBrand(team?.slug ?? '', team?.kind === 'BRAND').data;
  if (!team) return me.platform_role ? switcher.platform : switcher.choose;
  const listed = reachable.find(({ kind, slug }) => kind === team.kind && slug === team.slug);
  return (team.kind === 'BRAND' ? brand : celebrity)?.name ?? listed?.name ?? team.slug;
}

function Mark({ team, name, size }: { team: Team; name: string; size: number }) {
  return team.kind === 'BRAND' ? (
    <Avatar name={name} radius={6} size={size} color="violet" aria-hidden />
  ) : (
    <Portrait slug={team.slug} name={name} size={size} />
  );
}
