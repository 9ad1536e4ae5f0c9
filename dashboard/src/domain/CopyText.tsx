import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useMessages } from '../messages/Messages';
import classes from './Domain.module.css';

/** A short value in a cell, to be taken away. */
export function CopyText({ label, value }: { label: string; value: string }) {
  const { frame } = useMessages();
  const shown = useRef<HTMLElement>(null);
  const mark = () => shown.current && getSelection()?.selectAllChildren(shown.current);
  return (
    <div className={classes.copy}>
      <code ref={shown}>{value}</code>
      <CopyButton value={value} timeout={2000}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? frame.copied : frame.copy}>
            <ActionIcon
              variant="subtle"
              color="gray"
              onClick={navigator.clipboard ? copy : mark}
              aria-label={`${frame.copy}: ${label} ${value}`}
            >
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </div>
  );
}
