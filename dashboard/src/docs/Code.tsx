import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useMessages } from '../messages/Messages';
import classes from './Code.module.css';

type Props = { label: string; code: string };

/** A piece of code to read and to take away; only marked where the browser lets no page copy. */
export function Code({ label, code }: Props) {
  const { frame } = useMessages();
  const shown = useRef<HTMLElement>(null);
  const mark = () => shown.current && getSelection()?.selectAllChildren(shown.current);
  return (
    <div className={classes.code}>
      <pre className={classes.pre}>
        {/* It scrolls inside its box, so the box can be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <code ref={shown} tabIndex={0}>
          {code}
        </code>
      </pre>
      <CopyButton value={code} timeout={2000}>
        {({ copied, copy }) => (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={classes.copy}
            onClick={navigator.clipboard ? copy : mark}
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            aria-label={`${copied ? frame.copied : frame.copy}: ${label}`}
          >
            {copied ? frame.copied : frame.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
