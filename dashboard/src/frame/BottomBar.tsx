import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, NavLink } from 'react-router';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import type { Place } from './sections';

const MOST = 5;

/** The rail on a phone: up to five places; when there are more the last one gathers the rest. */
export function BottomBar({ places }: { places: Place[] }) {
  const { frame } = useMessages();
  const shown = places.length > MOST ? places.slice(0, MOST - 1) : places;
  const gathered = places.slice(shown.length);
  return (
    <nav className={classes.bottomBar} aria-label={frame.sections.label}>
      {shown.map((place) => (
        <NavLink key={place.to} to={place.to} end={place.end ?? false} className={classes.bottomLink}>
          <place.icon size={22} stroke={1.75} aria-hidden />
          <span>{place.name}</span>
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
            {gathered.map((place) => (
              <Menu.Item
                key={place.to}
                component={Link}
                to={place.to}
                leftSection={<place.icon size={18} stroke={1.75} aria-hidden />}
              >
                {place.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
