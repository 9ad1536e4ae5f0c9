import {
  IconBuildingStore,
  IconHistory,
  IconMail,
  IconSettings,
  IconShieldCheck,
  IconUserShield,
  IconUsersGroup,
} from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { mayOnPlatform, useMayAt } from '../account/may';
import type { Me } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import { sectionPath, sectionsFor } from './sections';
import { onlyTeam, type Team } from './teams';

type Props = { team: Team | undefined; seesAll: boolean; me: Me };

/** The left rail: icons and words. Shows a celebrity's sections, above them the way to all celebrities, below them one's own settings. */
export function Rail({ team, seesAll, me }: Props) {
  const { frame, account, audit, team: words } = useMessages();
  const shown = team ?? onlyTeam(me);
  const may = useMayAt(shown);
  const onPlatform = mayOnPlatform(me);
  return (
    <nav className={classes.rail} aria-label={frame.sections.label}>
      {seesAll && (
        <NavLink to="/celebrities" className={classes.railLink}>
          <IconUsersGroup size={20} stroke={1.75} aria-hidden />
          {frame.celebrities}
        </NavLink>
      )}
      {onPlatform('celebrities.read') && (
        <NavLink to="/platform/brands" className={classes.railLink}>
          <IconBuildingStore size={20} stroke={1.75} aria-hidden />
          {frame.brands}
        </NavLink>
      )}
      {onPlatform('members.read') && (
        <NavLink to="/platform/team" className={classes.railLink}>
          <IconUserShield size={20} stroke={1.75} aria-hidden />
          {words.platformTitle}
        </NavLink>
      )}
      {onPlatform('outbox.read') && (
        <NavLink to="/platform/outbox" className={classes.railLink}>
          <IconMail size={20} stroke={1.75} aria-hidden />
          {account.menu.outbox}
        </NavLink>
      )}
      {onPlatform('isolation.read') && (
        <NavLink to="/platform/isolation" className={classes.railLink}>
          <IconShieldCheck size={20} stroke={1.75} aria-hidden />
          {account.menu.isolation}
        </NavLink>
      )}
      {onPlatform('audit.read') && (
        <NavLink to="/platform/audit" className={classes.railLink}>
          <IconHistory size={20} stroke={1.75} aria-hidden />
          {audit.platform}
        </NavLink>
      )}
      {seesAll && shown && <hr className={classes.railLine} />}
      {shown &&
        sectionsFor(shown.kind, may).map((section) => (
          <NavLink
            key={section.key}
            to={sectionPath(shown, section)}
            end={!section.path}
            className={classes.railLink}
          >
            <section.icon size={20} stroke={1.75} aria-hidden />
            {frame.section[section.key]}
          </NavLink>
        ))}
      <NavLink to="/settings" className={`${classes.railLink} ${classes.railLast}`}>
        <IconSettings size={20} stroke={1.75} aria-hidden />
        {account.menu.settings}
      </NavLink>
    </nav>
  );
}
