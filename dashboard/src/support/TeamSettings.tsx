import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import settings from '../account/Settings.module.css';
import { Page } from '../frame/Page';
import { type Team, teamPath } from '../frame/teams';
import { useMessages } from '../messages/Messages';

/** What concerns the people of a team: a page a subject, with the way to the others on top. */
export function TeamSettings({ team, children }: { team: Team; children: ReactNode }) {
  const { support } = useMessages();
  return (
    <Page title={support.team.title} purpose={support.team.purpose}>
      <nav className={settings.tabs} aria-label={support.team.title}>
        <NavLink to={`${teamPath(team)}/team/support`} className={settings.tab}>
          {support.list.title}
        </NavLink>
      </nav>
      {children}
    </Page>
  );
}
