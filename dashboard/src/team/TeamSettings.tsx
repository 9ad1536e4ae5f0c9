import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMayAt } from '../account/may';
import settings from '../account/Settings.module.css';
import { Page } from '../frame/Page';
import { type AnyTeam, type Team, teamPath } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { tabsFor } from './tabs';

type Props = {
  team: AnyTeam;
  title: string;
  purpose: string;
  pill?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A subject of a team: one tab of its settings. Of the platform's own team it is a page. */
export function TeamSettings({ team, title, children, ...head }: Props) {
  const { team: words } = useMessages();
  if (team.kind === 'PLATFORM') {
    return (
      <Page title={title} {...head}>
        {children}
      </Page>
    );
  }
  return (
    <Page title={words.title} tab={title} {...head}>
      <Tabs team={team} />
      {children}
    </Page>
  );
}

function Tabs({ team }: { team: Team }) {
  const { audit, key, support, team: words } = useMessages();
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the present one may lie outside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says which one it is
  useEffect(() => {
    const chosen = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current && chosen)
      bar.current.scrollLeft = chosen.offsetLeft - (bar.current.clientWidth - chosen.offsetWidth) / 2;
  }, [pathname]);
  const names = { members: words.members, keys: key.title, audit: audit.title, support: support.list.title };
  return (
    <nav ref={bar} className={settings.tabs} aria-label={words.title}>
      {tabsFor(useMayAt(team)).map((tab) => (
        <NavLink key={tab} to={`${teamPath(team)}/team/${tab}`} className={settings.tab}>
          {names[tab]}
        </NavLink>
      ))}
    </nav>
  );
}
