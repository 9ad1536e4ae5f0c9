import { Anchor, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { SourceRef } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Bubble.module.css';

/** Numbered chips; each opens the passage the answer rests on. */
export function Sources({ sources }: { sources: SourceRef[] }) {
  const { conversation } = useMessages();
  return (
    <ol className={classes.sources} aria-label={conversation.sources}>
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike in all they show, and the list never changes
        <li key={index}>
          <Source source={source} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source, number }: { source: SourceRef; number: number }) {
  const { conversation, frame } = useMessages();
  return (
    <Popover width={320} position="top-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.source}>
          <VisuallyHidden>{conversation.source} </VisuallyHidden>
          <span className={`${classes.number} figures`}>{number}</span>
          <span className={classes.sourceTitle}>{source.title}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown tabIndex={0} aria-label={source.title}>
        <Text fw={600}>{source.title}</Text>
        <Text size="xs" c="dimmed">
          {source.locator}
        </Text>
        <p className={classes.excerpt}>{source.excerpt}</p>
        {source.url && (
          <Anchor href={source.url} target="_blank" rel="noreferrer">
            {source.url} ({frame.opensNewTab})
          </Anchor>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
