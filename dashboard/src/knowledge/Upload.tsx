import { Alert, Progress, Text } from '@mantine/core';
import { DropFiles } from '../frame/DropFiles';
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
  return (
    <div className={classes.upload}>
      <DropFiles multiple words={words} accept={ACCEPTED} onFiles={uploads.sendAll} />
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
