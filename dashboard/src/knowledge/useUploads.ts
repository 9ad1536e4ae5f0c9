import { useState } from 'react';
import { asProblem } from '../api/problem';
import { uploadSource } from '../api/upload';
import { uuid } from '../api/uuid';
import { useFormats, useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { refusal } from './acceptable';
import { useRefreshSources } from './queries';

export type Sending = { id: string; name: string; share: number };
export type Refused = { id: string; name: string; why: string };

/** Files on their way to the server, and those that were not let in, each with its reason. */
export function useUploads(slug: string) {
  const { knowledge } = useMessages();
  const format = useFormats();
  const text = useProblemText();
  const refresh = useRefreshSources(slug);
  const [sending, setSending] = useState<Sending[]>([]);
  const [refused, setRefused] = useState<Refused[]>([]);

  const send = async (file: File) => {
    const id = uuid();
    const refuse = (why: string) => setRefused((all) => [...all, { id, name: file.name, why }]);
    const reason = refusal(file, knowledge.upload, format.bytes);
    if (reason) return refuse(reason);
    setSending((all) => [...all, { id, name: file.name, share: 0 }]);
    const onShare = (share: number) =>
      setSending((all) => all.map((each) => (each.id === id ? { ...each, share } : each)));
    await uploadSource(slug, file, onShare).catch((error) => refuse(text.of(asProblem(error))));
    setSending((all) => all.filter((each) => each.id !== id));
    refresh();
  };

  /** One after another: many files must not starve each other on a slow line. */
  const sendAll = async (files: File[]) => {
    setRefused([]);
    for (const file of files) await send(file);
  };
  return { sending, refused, sendAll, dismiss: () => setRefused([]) };
}
