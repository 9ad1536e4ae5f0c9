import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Outlet } from 'react-router';
import { AccountMenu } from '../account/AccountMenu';
import { LanguageSwitch } from '../account/LanguageSwitch';
import { useMayAt } from '../account/may';
import { SchemeSwitch } from '../account/SchemeSwitch';
import type { Me } from '../api/types';
import { useMessages } from '../messages/Messages';
import { Door } from '../support/Door';
import { BottomBar } from './BottomBar';
import { Brand } from './Brand';
import { Connection } from './Connection';
import classes from './Frame.module.css';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { Switcher } from './Switcher';
import { placesIn, placesOnPlatform } from './sections';
import { teamsOf } from './teams';
import { useArrival } from './useArrival';
import { useTeam } from './useTeam';

/** What stands around every page of somebody signed in. */
export function Frame({ me }: { me: Me }) {
  const team = useTeam();
  const may = useMayAt(team);
  const [searching, setSearching] = useState(false);
  const switches = team !== undefined || teamsOf(me).length + (me.platform_role ? 1 : 0) > 1;
  const messages = useMessages();
  const { frame } = messages;
  const places = team ? placesIn(team, may, messages) : placesOnPlatform(me, messages);
  const hasBar = team !== undefined || places.length > 1;
  useArrival();
  useHotkeys([['mod+K', () => setSearching(true)]], []);
  return (
    <div className={classes.frame} data-sections={team ? true : undefined}>
      <a href="#content" className={classes.skip}>
        {frame.skip}
      </a>
      <header className={classes.top}>
        <Link to="/" className={classes.brandLink} aria-label={frame.product}>
          <Brand compact={switches} />
        </Link>
        {switches && <Switcher team={team} me={me} />}
        <div className={classes.topEnd}>
          <SearchButton onClick={() => setSearching(true)} />
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountMenu me={me} />
        </div>
      </header>
      <Rail team={team} me={me} />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Connection />
        <Door me={me} team={team}>
          <Outlet />
        </Door>
      </main>
      {hasBar && <BottomBar places={places} />}
      <Palette opened={searching} onClose={() => setSearching(false)} team={team} me={me} />
    </div>
  );
}

function SearchButton({ onClick }: { onClick: () => void }) {
  const { palette } = useMessages().frame;
  const mac = navigator.platform.startsWith('Mac');
  return (
    <>
      <UnstyledButton className={classes.search} onClick={onClick}>
        <IconSearch size={16} aria-hidden />
        <span>{palette.open}</span>
        <Kbd size="xs" aria-hidden>
          {mac ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <ActionIcon
        className={classes.searchSmall}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={palette.open}
        onClick={onClick}
      >
        <IconSearch size={20} />
      </ActionIcon>
    </>
  );
}
