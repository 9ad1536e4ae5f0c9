import { Text } from '@mantine/core';
import type { Message, Transcript } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Failure } from '../frame/Failure';
import { RowSkeleton } from '../frame/Skeletons';
import { StatePill } from '../frame/StatePill';
import { useFormats, useMessages } from '../messages/Messages';
import { Bubble } from './Bubble';
import classes from './Conversation.module.css';
import { useTranscript } from './queries';

/** One conversation, word for word. */
export function ConversationDrawer({ slug, id }: { slug: string; id: string | undefined }) {
  const { drawer } = useMessages().conversation;
  return (
    <AddressDrawer opened={id !== undefined} back={`/c/${slug}/conversations`} title={drawer.title}>
      {id && <Loaded slug={slug} id={id} />}
    </AddressDrawer>
  );
}

function Loaded({ slug, id }: { slug: string; id: string }) {
  const transcript = useTranscript(slug, id);
  if (transcript.isPending) return <RowSkeleton rows={5} />;
  if (transcript.error) return <Failure error={transcript.error} retry={() => transcript.refetch()} />;
  return <Messages {...transcript.data} />;
}

function Messages({ conversation: one, messages }: Transcript) {
  const { conversation, deployment } = useMessages();
  const format = useFormats();
  const place = one.deployment ? deployment.type[one.deployment.type] : conversation.list.test;
  let day = '';
  return (
    <>
      <Text c="dimmed" size="xs" mb="md">
        {[
          place,
          conversation.drawer.started(format.exact(one.started_at)),
          conversation.drawer.questions(one.questions),
        ].join(' · ')}
      </Text>
      <ol className={classes.transcript} aria-label={conversation.drawer.title}>
        {messages.map((message) => {
          const today = format.day(message.created_at);
          const separator = today !== day;
          day = today;
          return (
            <li key={message.id}>
              {separator && <div className={classes.day}>{today}</div>}
              <MessageView message={message} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function MessageView({ message }: { message: Message }) {
  const { conversation: words, frame } = useMessages();
  const format = useFormats();
  const fromFan = message.role === 'FAN';
  const facts = [
    format.time(message.created_at),
    !fromFan && (message.twin_version ? words.drawer.version(message.twin_version) : words.drawer.draft),
    message.brain && words.drawer.brain(message.brain),
    message.status === 'STOPPED' && words.stopped,
    message.status === 'FAILED' && words.failed,
  ].filter(Boolean);
  return (
    <Bubble
      from={message.role}
      name={fromFan ? words.drawer.fan : frame.section.twin}
      text={message.text}
      sources={message.sources}
      streaming={message.status === 'STREAMING'}
      meta={
        <>
          <span>{facts.join(' · ')}</span>
          {message.grounded === false && <StatePill state="warn">{words.drawer.notGrounded}</StatePill>}
        </>
      }
    />
  );
}
