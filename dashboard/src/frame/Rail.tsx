import { IconMail, IconSettings, IconUserShield, IconUsersGroup } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import type { Me } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import { SECTIONS, sectionPath } from './sections';

type Props = { slug: string | undefined; seesAll: boolean; me: Me };

/** The left rail: icons and words. Shows a celebrity's sections, above them the way to all celebrities, below them one's own settings. */
export function Rail({ slug, seesAll, me }: Props) {
  const { frame, account, team } = useMessages();
  const shown = slug ?? (seesAll ? undefined : me.celebrities[0]?.slug);
  return (
    <nav className={classes.rail} aria-label={frame.sections.label}>
      {seesAll && (
        <NavLink to="/celebrities" className={classes.railLink}>
          <IconUsersGroup size={20} stroke={1.75} aria-hidden />
          {frame.celebrities}
        </NavLink>
      )}
      {me.platform_role && (
        <NavLink to="/platform/team" className={classes.railLink}>
          <IconUserShield size={20} stroke={1.75} aria-hidden />
          {team.platformTitle}
        </NavLink>
      )}
      {me.platform_role === 'ADMIN' && (
        <NavLink to="/platform/outbox" className={classes.railLink}>
          <IconMail size={20} stroke={1.75} aria-hidden />
          {account.menu.outbox}
        </NavLink>
      )}
      {seesAll && slug && <hr className={classes.railLine} />}
      {shown &&
        SECTIONS.map((section) => (
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
