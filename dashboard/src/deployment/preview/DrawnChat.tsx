import { IconArrowUp } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { Font, PlaceSetup } from '../../api/types';
import { usePortraitUrl } from '../../celebrity/portraitUrl';
import { useLanguage, useMessages } from '../../messages/Messages';
import { useTwin } from '../../twin/queries';
import { isHttps } from '../check';
import { isColour, OWN, wordsOn } from '../contrast';
import classes from './Preview.module.css';

const FACES: Record<Font, string> = {
  INTER: "'Inter Variable', system-ui, sans-serif",
  SYSTEM: 'system-ui, sans-serif',
  SERIF: "ui-serif, Georgia, 'Times New Roman', serif",
  ROUNDED: "ui-rounded, 'SF Pro Rounded', 'Arial Rounded MT Bold', system-ui, sans-serif",
  MONO: 'ui-monospace, Menlo, Consolas, monospace',
};

type Props = { setup: PlaceSetup; shade: 'light' | 'dark'; name: string; slug: string };

/** The chat drawn from the form alone: nothing is asked of the server, so that a colour shows as it is chosen. */
export function DrawnChat({ setup, shade, name, slug }: Props) {
  const { conversation, place } = useMessages();
  const words = place.preview;
  const { language } = useLanguage();
  const portrait = usePortraitUrl(slug);
  const twin = useTwin(slug).data?.personality;
  const { theme, greeting } = setup;
  const spoken =
    setup.languages.length && !setup.languages.includes(language) ? setup.languages[0] : language;
  const said = (spoken && (greeting[spoken] || twin?.greeting[spoken])) || words.answer;
  return (
    <div className={classes.chat} style={lookOf(theme, shade)} aria-hidden>
      <div className={classes.chatHead}>
        {theme.logo_url && isHttps(theme.logo_url) ? (
          <img src={theme.logo_url} alt="" />
        ) : (
          <img src={portrait} alt="" />
        )}
        <strong>{twin?.display_name ?? name}</strong>
        <span>{conversation.ai.mark}</span>
      </div>
      <div className={classes.talk}>
        <p className={classes.twin}>{said}</p>
        <p className={classes.fan}>{words.message}</p>
        <p className={classes.twin}>{words.answer}</p>
      </div>
      <div className={classes.write}>
        <span>{words.placeholder}</span>
        <b>
          <IconArrowUp size={16} />
        </b>
      </div>
    </div>
  );
}

/** What is not yet a colour while it is being typed leaves the last look to the platform's. */
function lookOf(theme: PlaceSetup['theme'], shade: 'light' | 'dark') {
  const colour = (wanted: string | undefined, otherwise: string) =>
    wanted && isColour(wanted) ? wanted : otherwise;
  const accent = colour(theme.accent, OWN.accent);
  return {
    '--accent': accent,
    '--on-accent': wordsOn(accent),
    '--surface': colour(theme.surface?.[shade], OWN.surface[shade]),
    '--words': colour(theme.text?.[shade], OWN.text[shade]),
    '--round': `${theme.radius}px`,
    fontFamily: FACES[theme.font],
  } as CSSProperties;
}
