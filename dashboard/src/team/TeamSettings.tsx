import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
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
  const names = { members: words.members, keys: key.title, audit: audit.title, support: support.list.title };
  return (
    <nav className={settings.tabs} aria-label={words.title}>
      {tabsFor(useMayAt(team)).map((tab) => (
        <NavLink key={tab} to={`${teamPath(team)}/team/${tab}`} className={settings.tab}>
          {names[tab]}
        </NavLink>
      ))}
    </nav>
  );
}
