import type { DeploymentType } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { ICON } from './phase';

/** The icon of a kind of place in its colour; the word beside it or, alone, its label says what it is. */
export function PlaceMark({ type, alone = false }: { type: DeploymentType; alone?: boolean }) {
  const { deployment: words } = useMessages();
  const Icon = ICON[type];
  return (
    <span className={classes.mark} data-type={type}>
      <Icon
        size={18}
        stroke={1.75}
        {...(alone ? { role: 'img', 'aria-label': words.type[type] } : { 'aria-hidden': true })}
      />
    </span>
  );
}
