import { Alert, Button, Text } from '@mantine/core';
import { IconMovie } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { PortalSettings } from '../api/types';
import { DropFiles, Sending } from '../frame/DropFiles';
import { notify } from '../frame/notices';
import { Removal } from '../frame/Removal';
import { useFormats, useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import classes from './Portal.module.css';
import { useRemoveVideo, useSaveVideo } from './queries';

const FILMS = ['video/mp4', 'video/webm'] as const;
const LARGEST = 12 * 1024 * 1024;

type Props = { slug: string; settings: PortalSettings };

/** The film at the head of the page. */
export function VideoField({ slug, settings }: Props) {
  const words = useMessages().portal.video;
  const format = useFormats();
  const mayEdit = useMay(slug)('deployments.edit');
  const [removing, setRemoving] = useState(false);
  const { video, deployment } = settings;
  const sending = useSending(slug, deployment);
  const removal = useRemoveVideo(slug, deployment);
  return (
    <div className={classes.video}>
      <h3>{words.title}</h3>
      {video ? (
        <>
          <video
            key={video.path}
            src={video.path}
            aria-label={words.preview}
            muted
            controls
            loop
            preload="metadata"
          />
          <Text>{words.about(video.kind === 'MP4' ? 'MP4' : 'WebM', format.bytes(video.size_bytes))}</Text>
        </>
      ) : (
        <Text c="dimmed">{words.none}</Text>
      )}
      <Text size="xs" c="dimmed">
        {words.runs}
      </Text>
      {mayEdit && video && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          ml={-8}
          disabled={sending.share !== null}
          onClick={() => setRemoving(true)}
        >
          {words.remove}
        </Button>
      )}
      {mayEdit && (
        <>
          <DropFiles
            quiet
            icon={IconMovie}
            accept={FILMS}
            disabled={sending.share !== null}
            words={{
              ...words,
              drop: video ? words.dropAgain : words.drop,
              button: video ? words.replace : words.choose,
            }}
            onFiles={sending.send}
          />
          {sending.share !== null && (
            <Sending
              label={sending.share < 1 ? words.sending(format.share(sending.share)) : words.checking}
              share={sending.share}
            />
          )}
          {sending.wrong && (
            <Alert color="red" role="alert">
              {sending.wrong}
            </Alert>
          )}
          <Removal words={words} removal={removal} opened={removing} onClose={() => setRemoving(false)} />
        </>
      )}
    </div>
  );
}

/** A film on its way to the server. */
function useSending(slug: string, place: string) {
  const words = useMessages().portal.video;
  const format = useFormats();
  const text = useProblemText();
  const saving = useSaveVideo(slug, place);
  const [share, setShare] = useState(0);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  return {
    share: saving.isPending ? share : null,
    wrong: tooLarge ?? (saving.error ? text.of(saving.error) : null),
    send([file]: File[]) {
      if (!file) return;
      saving.reset();
      setShare(0);
      setTooLarge(file.size > LARGEST ? words.tooLarge(format.bytes(file.size)) : null);
      if (file.size <= LARGEST)
        saving.mutate({ file, onShare: setShare }, { onSuccess: () => notify(words.saved) });
    },
  };
}
