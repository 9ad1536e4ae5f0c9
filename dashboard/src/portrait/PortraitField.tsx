import { Alert, Button, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { Portrait } from '../api/types';
import { useCelebrity } from '../celebrity/queries';
import { DropFiles } from '../frame/DropFiles';
import { Failure } from '../frame/Failure';
import { notify } from '../frame/notices';
import { Removal } from '../frame/Removal';
import { BlockSkeleton } from '../frame/Skeletons';
import { useFormats, useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { LARGEST_PHOTO, PHOTOS } from './acceptable';
import { Crop } from './Crop';
import classes from './Portrait.module.css';
import { usePortrait, useRemovePortrait, useSavePortrait } from './queries';

/** What the celebrity looks like to fans, and a photo in its place. */
export function PortraitField({ slug }: { slug: string }) {
  const portrait = usePortrait(slug);
  if (portrait.error) return <Failure error={portrait.error} retry={() => portrait.refetch()} />;
  if (!portrait.data) return <BlockSkeleton heights={[112]} />;
  return <Field slug={slug} portrait={portrait.data} />;
}

function Field({ slug, portrait }: { slug: string; portrait: Portrait }) {
  const { portrait: words } = useMessages();
  const format = useFormats();
  const mayEdit = useMay(slug)('deployments.edit');
  const [removing, setRemoving] = useState(false);
  const choosing = useChoosing(slug);
  const removal = useRemovePortrait(slug);
  const name = useCelebrity(slug).data?.name ?? slug;
  const { source } = portrait;
  return (
    <div>
      <div className={classes.present}>
        <img className={classes.picture} src={portrait.path} alt={words.alt(name)} />
        <div className={classes.about}>
          <h3>{words.title}</h3>
          <p>
            {source
              ? words.photo(
                  format.number(source.width),
                  format.number(source.height),
                  format.ago(source.updated_at),
                )
              : words.drawn}
          </p>
          <Text size="xs" c="dimmed">
            {words.everywhere}
          </Text>
          {mayEdit && source && (
            <Button variant="subtle" color="red" size="compact-sm" ml={-8} onClick={() => setRemoving(true)}>
              {words.remove}
            </Button>
          )}
        </div>
      </div>
      {mayEdit && (
        <>
          <div style={{ marginTop: 12 }}>
            <DropFiles
              quiet
              icon={IconPhoto}
              accept={PHOTOS}
              words={{
                ...words,
                drop: source ? words.dropAgain : words.drop,
                button: source ? words.replace : words.choose,
              }}
              onFiles={choosing.choose}
            />
          </div>
          {choosing.refused && (
            <Alert color="red" role="alert" mt="xs">
              {choosing.refused}
            </Alert>
          )}
          {choosing.file && (
            <Crop
              key={choosing.file.lastModified + choosing.file.name}
              file={choosing.file}
              share={choosing.share}
              wrong={choosing.wrong}
              onSave={choosing.save}
              onClose={choosing.close}
            />
          )}
          <Removal words={words} removal={removal} opened={removing} onClose={() => setRemoving(false)} />
        </>
      )}
    </div>
  );
}

/** A photo from its choice until it is there. */
function useChoosing(slug: string) {
  const { portrait: words } = useMessages();
  const format = useFormats();
  const text = useProblemText();
  const saving = useSavePortrait(slug);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  return {
    file,
    refused,
    share: saving.isPending ? share : null,
    wrong: saving.error ? text.of(saving.error) : null,
    choose([chosen]: File[]) {
      if (!chosen) return;
      saving.reset();
      const tooLarge = chosen.size > LARGEST_PHOTO;
      setRefused(tooLarge ? words.tooLarge(format.bytes(chosen.size)) : null);
      setFile(tooLarge ? null : chosen);
    },
    close: () => setFile(null),
    save(focus: number) {
      if (!file) return;
      setShare(0);
      saving.mutate(
        { file, focus, onShare: setShare },
        {
          onSuccess: () => {
            setFile(null);
            notify(words.saved);
          },
        },
      );
    },
  };
}
