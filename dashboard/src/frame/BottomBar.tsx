import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, NavLink } from 'react-router';
import { useMay } from '../account/may';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import { sectionPath, sectionsFor } from './sections';

const PLACES = 5;

/** The rail on a phone: up to five places; when there are more sections the last place gathers the rest. */
export function BottomBar({ slug }: { slug: string }) {
  const { frame } = useMessages();
  const sections = sectionsFor(useMay(slug));
  const shown = sections.length > PLACES ? sections.slice(0, PLACES - 1) : sections;
  const gathered = sections.slice(shown.length);
  return (
    <nav className={classes.bottomBar} aria-label={frame.sections.label}>
      {shown.map((section) => (
        <NavLink
          key={section.key}
          to={sectionPath(slug, section)}
          end={!section.path}
          className={classes.bottomLink}
        >
          <section.icon size={22} stroke={1.75} aria-hidden />
          <span>{frame.section[section.key]}</span>
        </NavLink>
      ))}
      {gathered.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <UnstyledButton className={classes.bottomLink}>
              <IconDots size={22} aria-hidden />
              <span>{frame.sections.more}</span>
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {gathered.map((section) => (
              <Menu.Item key={section.key} component={Link} to={sectionPath(slug, section)}>
                {frame.section[section.key]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
