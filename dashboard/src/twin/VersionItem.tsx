import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Personality, Version } from '../api/types';
import { StatePill } from '../frame/StatePill';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { Changes } from './Changes';
import { changedFields } from './fields';
import classes from './Twin.module.css';

type Props = { version: Version; draft: Personality; onMakeLive: (() => void) | undefined };

/** One publication: who, when, why, how it differs from the draft, and the way back to it. */
export function VersionItem({ version, draft, onMakeLive }: Props) {
  const { version: words } = useMessages().twin;
  const [opened, setOpened] = useState(false);
  const same = changedFields(version.personality, draft).length === 0;
  return (
    <article className={classes.version} aria-label={words.name(version.number)}>
      <Group gap="xs">
        <Title order={3}>{words.name(version.number)}</Title>
        {version.live && <StatePill state="ok">{words.live}</StatePill>}
      </Group>
      <Text c={version.note ? undefined : 'dimmed'}>{version.note ?? words.noNote}</Text>
      <Text size="xs" c="dimmed">
        <When at={version.published_at} />
        {version.published_by && ` ${words.by(version.published_by)}`}
      </Text>
      <Group gap="xs" mt="xs">
        {same ? (
          <Text size="xs" c="dimmed">
            {words.same}
          </Text>
        ) : (
          <Button
            size="xs"
            variant="default"
            aria-expanded={opened}
            aria-label={words.differencesLabel(version.number)}
            onClick={() => setOpened(!opened)}
          >
            {words.differences}
          </Button>
        )}
        {!version.live && onMakeLive && (
          <Button
            size="xs"
            variant="light"
            onClick={onMakeLive}
            aria-label={`${words.makeLive}: ${version.number}`}
          >
            {words.makeLive}
          </Button>
        )}
      </Group>
      {opened && !same && (
        <div className={classes.versionChanges}>
          <Changes
            before={version.personality}
            after={draft}
            beforeName={words.inVersion(version.number)}
            afterName={words.inDraft}
          />
        </div>
      )}
    </article>
  );
}
