import { useLanguage } from '../../messages/Messages';
import classes from './Preview.module.css';

type Props = { id: string; title: string; language?: string };

/** The chat itself, as its page for other sites serves it; open pages follow what is saved by themselves. */
export function LiveFrame({ id, title, language }: Props) {
  const reader = useLanguage().language;
  const source = `/embed/${id}?preview=1&lang=${language || reader}`;
  return <iframe key={source} className={classes.frame} src={source} title={title} allow="microphone" />;
}
