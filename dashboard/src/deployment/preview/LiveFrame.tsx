import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import type { Language, Position, Scheme, Trial } from '../../api/types';
import { Failure } from '../../frame/Failure';
import { useLanguage } from '../../messages/Messages';
import classes from './Preview.module.css';

/** What the snippet on the page says; empty is as the place has it. */
type Asked = { language?: Language | ''; scheme?: Scheme | ''; position: Position | ''; open: boolean };
type Shown = { id: string; title: string; frame?: Ref<HTMLIFrameElement> };
type Props = Shown & { trial: UseQueryResult<Trial>; asked: Asked };

/** The widget itself on a page of ours, which a ticket of one's own lets in: the place need not be open. */
export function LiveFrame({ trial, asked, ...shown }: Props) {
  const reader = useLanguage().language;
  if (trial.error) return <Failure error={trial.error} retry={() => trial.refetch()} />;
  if (!trial.data) return <Skeleton h="100%" />;
  const query = new URLSearchParams({
    ticket: trial.data.ticket,
    lang: asked.language || reader,
    ...(asked.scheme && { theme: asked.scheme }),
    ...(asked.position && { position: asked.position }),
    ...(asked.open && { open: 'true' }),
  });
  const source = `/embed/${shown.id}/trial?${query}`;
  return <Fresh key={source} source={source} {...shown} />;
}

/** A page that nobody was on before. */
function Fresh({ id, source, title, frame }: Shown & { source: string }) {
  useState(() => forget(id));
  return <iframe ref={frame} className={classes.frame} src={source} title={title} allow="microphone" />;
}

/** The widget remembers what its reader chose, and the page for trials shares the dashboard's storage. */
function forget(id: string) {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage))
      if (key.startsWith('vibethink-twin:') && key.includes(id)) storage.removeItem(key);
}
