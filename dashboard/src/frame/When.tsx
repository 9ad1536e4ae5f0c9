import { Tooltip } from '@mantine/core';
import { useFormats } from '../messages/Messages';

/** A moment in relative words, the exact one on hover and focus. */
export function When({ at }: { at: string }) {
  const format = useFormats();
  return (
    <Tooltip label={format.exact(at)}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {format.ago(at)}
      </time>
    </Tooltip>
  );
}
