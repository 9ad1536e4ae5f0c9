import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { AccountMenu } from '../account/AccountMenu';
import { LanguageSwitch } from '../account/LanguageSwitch';
import { mayOnPlatform } from '../account/may';
import { SchemeSwitch } from '../account/SchemeSwitch';
import type { Me } from '../api/types';
import { Switcher } from '../celebrity/Switcher';
import { useMessages } from '../messages/Messages';
import { BottomBar } from './BottomBar';
import { Brand } from './Brand';
import { Connection } from './Connection';
import classes from './Frame.module.css';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { useArrival } from './useArrival';

/** What stands around every page of somebody signed in. */
export function Frame({ me }: { me: Me }) {
  const { slug } = useParams();
  const [searching, setSearching] = useState(false);
  const seesAll = mayOnPlatform(me)('celebrities.read') || me.celebrities.length !== 1;
  const { frame } = useMessages();
  useArrival();
  useHotkeys([['mod+K', () => setSearching(true)]], []);
  return (
    <div className={classes.frame} data-sections={slug ? true : undefined}>
      <a href="#content" className={classes.skip}>
        {frame.skip}
      </a>
      <header className={classes.top}>
        <Link to="/" className={classes.brandLink} aria-label={frame.product}>
          <Brand compact={Boolean(slug)} />
        </Link>
        {slug && <Switcher slug={slug} me={me} />}
        <div className={classes.topEnd}>
          <SearchButton onClick={() => setSearching(true)} />
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountMenu me={me} />
        </div>
      </header>
      <Rail slug={slug} seesAll={seesAll} me={me} />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Connection />
        <Outlet />
      </main>
      {slug && <BottomBar slug={slug} />}
      <Palette opened={searching} onClose={() => setSearching(false)} slug={slug} me={me} />
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
