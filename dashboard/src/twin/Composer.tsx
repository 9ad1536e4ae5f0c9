import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowUp, IconPlayerStopFilled } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useMessages } from '../messages/Messages';
import classes from './TestChat.module.css';

const LONGEST = 4000;

type Props = { busy: boolean; ready: boolean; onSend: (text: string) => void; onStop: () => void };

/** Enter sends, Shift-Enter breaks the line; while a reply streams the button stops it. */
export function Composer({ busy, ready, onSend, onStop }: Props) {
  const { chat } = useMessages().conversation;
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy || !ready || !text.trim()) return;
    onSend(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
  };
  return (
    <form className={classes.composer} onSubmit={send}>
      <Textarea
        className={classes.field}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={LONGEST}
        value={text}
        placeholder={chat.placeholder}
        aria-label={chat.message}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {busy ? (
        <ActionIcon size={36} variant="light" aria-label={chat.stop} onClick={onStop}>
          <IconPlayerStopFilled size={18} />
        </ActionIcon>
      ) : (
        <ActionIcon size={36} type="submit" aria-label={chat.send} disabled={!ready || !text.trim()}>
          <IconArrowUp size={20} />
        </ActionIcon>
      )}
    </form>
  );
}
