import { Tooltip } from '@mantine/core';
import { useFormats } from '../messages/Messages';

/** A moment in relative words; the exact one when it is pointed at, touched or reached by keyboard. */
export function When({ at }: { at: string }) {
  const format = useFormats();
  return (
    <Tooltip label={format.exact(at)} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer brings up must come by keyboard too */}
      <time tabIndex={0} dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {format.ago(at)}
      </time>
    </Tooltip>
  );
}
