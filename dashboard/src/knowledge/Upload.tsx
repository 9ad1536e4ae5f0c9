import { Alert, Button, FileButton, Progress, Text } from '@mantine/core';
import { IconFileUpload, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useFormats, useMessages } from '../messages/Messages';
import { ACCEPTED } from './acceptable';
import classes from './Knowledge.module.css';
import { useUploads } from './useUploads';

/** Takes documents by drop or by choice, several at a time. */
export function Upload({ slug }: { slug: string }) {
  const { knowledge } = useMessages();
  const words = knowledge.upload;
  const format = useFormats();
  const uploads = useUploads(slug);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.sendAll([...event.dataTransfer.files]);
  };
  return (
    <div className={classes.upload}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button inside does the same */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileUpload size={32} stroke={1.5} aria-hidden />
        <div className={classes.dropText}>
          <Text fw={600}>{over ? words.dropNow : words.drop}</Text>
          <Text size="xs" c="dimmed">
            {words.accepts}
          </Text>
        </div>
        <FileButton multiple accept={ACCEPTED.join(',')} onChange={uploads.sendAll}>
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={18} />}>
              {words.button}
            </Button>
          )}
        </FileButton>
      </div>
      <div role="status">
        {uploads.sending.map((each) => (
          <div key={each.id} className={classes.sending}>
            <Text size="xs">{words.sending(each.name, format.share(each.share))}</Text>
            <Progress value={each.share * 100} size={6} aria-label={each.name} />
          </div>
        ))}
      </div>
      {uploads.refused.length > 0 && (
        <Alert
          color="red"
          role="alert"
          title={words.refused(uploads.refused.length)}
          withCloseButton
          onClose={uploads.dismiss}
          closeButtonLabel={words.dismiss}
        >
          <ul className={classes.refusedList}>
            {uploads.refused.map((each) => (
              <li key={each.id}>
                <strong>{each.name}</strong>: {each.why}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
