import { Alert, Button, Group, Slider, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Dialog } from '../frame/Dialog';
import { Sending } from '../frame/DropFiles';
import { useFormats, useMessages } from '../messages/Messages';
import { roomIn, type Shape } from './acceptable';
import classes from './Portrait.module.css';

type Props = {
  file: File;
  share: number | null;
  wrong: string | null;
  onSave: (focus: number) => void;
  onClose: () => void;
};

/** Shows the square that fans will see, and moves it along the longer side. */
export function Crop({ file, share, wrong, onSave, onClose }: Props) {
  const { frame, portrait } = useMessages();
  const words = portrait.crop;
  const format = useFormats();
  const [shape, setShape] = useState<Shape | null>(null);
  const [broken, setBroken] = useState(false);
  const [focus, setFocus] = useState(50);
  const url = useContent(file);
  const room = shape && roomIn(shape);
  const sending = share !== null;
  return (
    <Dialog opened onClose={onClose} title={words.title} locked={sending}>
      <Text mb="md">{words.text}</Text>
      {broken ? (
        <Alert color="red" role="alert" mb="md">
          {portrait.unreadable}
        </Alert>
      ) : (
        url && (
          <img
            className={classes.crop}
            src={url}
            alt={words.preview}
            style={{ objectPosition: room === 'across' ? `${focus}% 50%` : `50% ${focus}%` }}
            onLoad={({ currentTarget: image }) =>
              setShape({ width: image.naturalWidth, height: image.naturalHeight })
            }
            onError={() => setBroken(true)}
          />
        )
      )}
      {room && (
        <div className={classes.slider}>
          <Text size="xs" fw={600} mb={4}>
            {words[room]}
          </Text>
          <Slider
            value={focus}
            onChange={setFocus}
            disabled={sending}
            step={5}
            label={null}
            thumbLabel={words[room]}
            thumbProps={{ 'aria-valuetext': words.position(format.share(focus / 100)) }}
          />
        </div>
      )}
      {shape && !room && (
        <Text size="xs" c="dimmed" ta="center">
          {words.whole}
        </Text>
      )}
      {sending && (
        <Sending label={share < 1 ? portrait.sending(format.share(share)) : portrait.making} share={share} />
      )}
      {wrong && (
        <Alert color="red" role="alert" mt="md">
          {wrong}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} disabled={sending}>
          {frame.cancel}
        </Button>
        <Button onClick={() => onSave(focus)} disabled={!shape} loading={sending}>
          {words.save}
        </Button>
      </Group>
    </Dialog>
  );
}

/** The file as an address that the page's policy lets a picture have. */
function useContent(file: File) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setUrl(reader.result as string);
    reader.readAsDataURL(file);
    return () => reader.abort();
  }, [file]);
  return url;
}
