import { IconSettings } from '@tabler/icons-react';
import { useId } from 'react';
import { NavLink } from 'react-router';
import { useMayAt } from '../account/may';
import type { Me } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';
import { type Place, placesIn, placesOnPlatform } from './sections';
import { onlyTeam, type Team } from './teams';

type Props = { team: Team | undefined; me: Me };

/** The left rail: icons and words. The platform's places for whom it has any, a team's sections, one's own settings. */
export function Rail({ team, me }: Props) {
  const messages = useMessages();
  const { frame, account } = messages;
  const title = useId();
  const shown = team ?? onlyTeam(me);
  const may = useMayAt(shown);
  const platform = placesOnPlatform(me, messages);
  return (
    <nav className={classes.rail} aria-label={frame.sections.label}>
      {me.platform_role ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div role="group" aria-labelledby={title} className={classes.railGroup}>
          <p id={title} className={classes.railTitle}>
            {frame.platform.title}
          </p>
          <Links places={platform} />
        </div>
      ) : (
        <Links places={platform} />
      )}
      {platform.length > 0 && shown && <hr className={classes.railLine} />}
      {shown && <Links places={placesIn(shown, may, messages)} />}
      <NavLink to="/settings" className={`${classes.railLink} ${classes.railLast}`}>
        <IconSettings size={20} stroke={1.75} aria-hidden />
        {account.menu.settings}
      </NavLink>
    </nav>
  );
}

function Links({ places }: { places: Place[] }) {
  return places.map((place) => (
    <NavLink key={place.to} to={place.to} end={place.end ?? false} className={classes.railLink}>
      <place.icon size={20} stroke={1.75} aria-hidden />
      {place.name}
    </NavLink>
  ));
}
