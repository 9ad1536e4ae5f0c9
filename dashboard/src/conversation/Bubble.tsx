import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SourceRef } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Bubble.module.css';
import { Sources } from './Sources';

/** What marks every word of the twin as an AI's. */
export function AiMark() {
  const { ai } = useMessages().conversation;
  return (
    <Tooltip label={ai.label} events={{ hover: true, focus: false, touch: true }}>
      <span className={classes.ai} role="img" aria-label={ai.label}>
        {ai.mark}
      </span>
    </Tooltip>
  );
}

type Props = {
  from: 'FAN' | 'TWIN';
  name: string;
  text: string;
  sources?: SourceRef[];
  meta?: ReactNode;
  streaming?: boolean;
  language?: string;
};

/** One message. The twin's carries its mark and its sources. */
export function Bubble({ from, name, text, sources = [], meta, streaming = false, language }: Props) {
  const { chat } = useMessages().conversation;
  return (
    <article className={classes.row} data-from={from} aria-label={name}>
      <div className={classes.name}>
        {name} {from === 'TWIN' && <AiMark />}
      </div>
      <div className={classes.bubble} lang={language}>
        {text}
        {streaming && (
          <span className={classes.writing}>
            <span className={classes.hidden}>{chat.thinking}</span>
          </span>
        )}
      </div>
      {sources.length > 0 && <Sources sources={sources} />}
      {meta && <div className={classes.meta}>{meta}</div>}
    </article>
  );
}
