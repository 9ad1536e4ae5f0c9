import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useMessages } from '../messages/Messages';
import classes from './CopyField.module.css';

type Props = { label: string; value: string; code?: boolean };

/** A value to take away: shown whole, copied with one press; only marked where the browser lets no page copy. */
export function CopyField({ label, value, code = false }: Props) {
  const { frame } = useMessages();
  const shown = useRef<HTMLElement>(null);
  const mark = () => shown.current && getSelection()?.selectAllChildren(shown.current);
  return (
    <div>
      <div className={classes.label}>{label}</div>
      <div className={classes.field} data-code={code || undefined}>
        {/* A long value scrolls inside its box, so the box can be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <code ref={shown} className={classes.value} tabIndex={0}>
          {value}
        </code>
        <CopyButton value={value} timeout={2000}>
          {({ copied, copy }) =>
            code ? (
              <Button
                variant="default"
                size="xs"
                onClick={navigator.clipboard ? copy : mark}
                leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
                aria-label={`${copied ? frame.copied : frame.copy}: ${label}`}
              >
                {copied ? frame.copied : frame.copy}
              </Button>
            ) : (
              <Tooltip label={copied ? frame.copied : frame.copy}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  onClick={navigator.clipboard ? copy : mark}
                  aria-label={`${frame.copy}: ${label}`}
                >
                  {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                </ActionIcon>
              </Tooltip>
            )
          }
        </CopyButton>
      </div>
    </div>
  );
}
