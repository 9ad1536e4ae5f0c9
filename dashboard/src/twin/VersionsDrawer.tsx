import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { Personality, Version } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Dialog } from '../frame/Dialog';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { notify, notifyUndo, useNotifyProblem } from '../frame/notices';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { useMakeLive, useVersions } from './queries';
import { VersionItem } from './VersionItem';

type Props = { slug: string; draft: Personality; opened: boolean; back: string };

export function VersionsDrawer({ slug, draft, opened, back }: Props) {
  const { twin: words } = useMessages();
  return (
    <AddressDrawer opened={opened} back={back} title={words.version.title}>
      <Text c="dimmed" mb="md">
        {words.version.purpose}
      </Text>
      <Versions slug={slug} draft={draft} />
    </AddressDrawer>
  );
}

function Versions({ slug, draft }: Pick<Props, 'slug' | 'draft'>) {
  const { twin: words } = useMessages();
  const mayPublish = useMay(slug)('twin.publish');
  const versions = useVersions(slug);
  const [asked, setAsked] = useState<number | null>(null);
  if (versions.isPending) return <RowSkeleton rows={3} />;
  if (versions.error) return <Failure error={versions.error} retry={() => versions.refetch()} />;
  if (versions.data.length === 0) return <Empty drawing="versions" text={words.version.empty} />;
  return (
    <>
      {versions.data.map((version) => (
        <VersionItem
          key={version.number}
          version={version}
          draft={draft}
          onMakeLive={mayPublish ? () => setAsked(version.number) : undefined}
        />
      ))}
      <ConfirmLive slug={slug} versions={versions.data} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

type ConfirmProps = { slug: string; versions: Version[]; asked: number | null; onClose: () => void };

function ConfirmLive({ slug, versions, asked, onClose }: ConfirmProps) {
  const { frame, twin } = useMessages();
  const words = twin.version;
  const makeLive = useMakeLive(slug);
  const before = versions.find((version) => version.live)?.number;
  const onError = useNotifyProblem();
  const back = (number: number) =>
    makeLive.mutate(number, { onSuccess: () => notify(words.done(number)), onError });
  const confirm = (number: number) =>
    makeLive.mutate(number, {
      onError,
      onSuccess: () => {
        onClose();
        if (before) notifyUndo(words.done(number), frame.undo, () => back(before));
        else notify(words.done(number));
      },
    });
  return (
    <Dialog opened={asked !== null} onClose={onClose} title={words.confirmTitle(asked ?? 0)}>
      <Text mb="lg">{words.confirmText(asked ?? 0)}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button loading={makeLive.isPending} onClick={() => asked !== null && confirm(asked)}>
          {words.confirm(asked ?? 0)}
        </Button>
      </Group>
    </Dialog>
  );
}
