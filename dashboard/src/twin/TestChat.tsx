import { ActionIcon, Alert, Button, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Language, Twin } from '../api/types';
import { AiMark } from '../conversation/Bubble';
import { useLanguage, useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { Composer } from './Composer';
import classes from './TestChat.module.css';
import { TestLog } from './TestLog';
import { useTestChat } from './useTestChat';

type Props = {
  slug: string;
  revision: number;
  languages: Language[];
  unsaved: boolean;
  onSave: () => Promise<Twin | null>;
};

/** Talks to the saved draft beside the form. */
export function TestChat({ slug, revision, languages, unsaved, onSave }: Props) {
  const { conversation, frame } = useMessages();
  const words = conversation.chat;
  const text = useProblemText();
  const [language, setLanguage] = useTestLanguage(languages);
  const chat = useTestChat(slug, language);
  const changed = useChangedSince(revision, chat.turns.length > 0, chat.restart);
  const streaming = chat.turns.some((turn) => turn.state === 'streaming');
  return (
    <section className={classes.chat} id="try" aria-label={words.title}>
      <header className={classes.head}>
        <div className={classes.who}>
          <h2>
            {words.title} <AiMark />
          </h2>
          <Text size="xs" c="dimmed">
            {words.draft}
          </Text>
        </div>
        {languages.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={words.language}
            value={language}
            onChange={(next) => setLanguage(next as Language)}
            data={languages.map((each) => ({ value: each, label: each.toUpperCase() }))}
          />
        )}
        <Tooltip label={words.restart}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={words.restart}
            onClick={chat.restart}
          >
            <IconRefresh size={18} />
          </ActionIcon>
        </Tooltip>
      </header>
      {unsaved && (
        <div className={classes.notice}>
          <Text size="xs">{words.unsaved}</Text>
          <Button size="compact-xs" variant="light" onClick={onSave}>
            {words.saveAndTry}
          </Button>
        </div>
      )}
      {!unsaved && changed && (
        <div className={classes.notice} role="status">
          <Text size="xs">{words.changed}</Text>
        </div>
      )}
      {chat.problem ? (
        <div className={classes.problem}>
          <Alert color="red" role="alert">
            <Text>{text.of(chat.problem)}</Text>
            <Button size="xs" variant="default" mt="sm" onClick={chat.restart}>
              {frame.retry}
            </Button>
          </Alert>
        </div>
      ) : (
        <TestLog chat={chat} language={language} />
      )}
      <Composer busy={streaming} ready={chat.session !== null} onSend={chat.ask} onStop={chat.stop} />
    </section>
  );
}

/** The language of the test: the reader's own where the twin speaks it, else the twin's main one. */
function useTestLanguage(languages: Language[]) {
  const { language: reader } = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const wanted = chosen ?? reader;
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? reader);
  return [language, setChosen] as const;
}

/** Whether the draft was saved since the talk began; an untouched chat simply starts anew with the new greeting. */
function useChangedSince(revision: number, talked: boolean, restart: () => void): boolean {
  const [began, setBegan] = useState(revision);
  useEffect(() => {
    if (revision !== began && !talked) {
      setBegan(revision);
      restart();
    }
  }, [revision, began, talked, restart]);
  return revision !== began;
}
