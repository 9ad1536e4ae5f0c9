import { useMessages } from '../messages/Messages';
import classes from './Frame.module.css';

/** The platform's mark: two overlapping rings, the person and the twin. */
export function Brand({ compact = false }: { compact?: boolean }) {
  const { product } = useMessages().frame;
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="var(--mantine-color-violet-6)" />
        <circle cx="13" cy="16" r="6.5" fill="none" stroke="#fff" strokeWidth="2.5" />
        <circle cx="19" cy="16" r="6.5" fill="#fff" fillOpacity=".35" stroke="#fff" strokeWidth="2.5" />
      </svg>
      <span className={compact ? classes.brandWordCompact : undefined}>{product}</span>
    </span>
  );
}
