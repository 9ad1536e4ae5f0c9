import classes from './Docs.module.css';

/** The HTTP method, coloured by what it does: reading, changing, deleting. */
export function Method({ name }: { name: string }) {
  return (
    <span className={classes.method} data-method={name}>
      {name === 'DELETE' ? 'DEL' : name}
    </span>
  );
}
