import { IconUsersGroup } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import { SECTIONS, sectionPath } from './sections';

type Props = { slug: string | undefined; seesAll: boolean };

/** The left rail: icons and words. Shows a celebrity's sections, and above them the way to all celebrities. */
export function Rail({ slug, seesAll }: Props) {
  const { frame } = useMessages();
  return (
    <nav className={classes.rail} aria-label={frame.sections.label}>
      {seesAll && (
        <NavLink to="/celebrities" className={classes.railLink}>
          <IconUsersGroup size={20} stroke={1.75} aria-hidden />
          {frame.celebrities}
        </NavLink>
      )}
      {seesAll && slug && <hr className={classes.railLine} />}
      {slug &&
        SECTIONS.map((section) => (
          <NavLink
            key={section.key}
            to={sectionPath(slug, section)}
            end={!section.path}
            className={classes.railLink}
          >
            <section.icon size={20} stroke={1.75} aria-hidden />
            {frame.section[section.key]}
          </NavLink>
        ))}
    </nav>
  );
}
