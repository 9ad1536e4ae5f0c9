import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMessages } from '../messages/Messages';
import classes from './CopyField.module.css';

type Props = { label: string; value: string; code?: boolean };

/** A value to take away: shown whole, copied with one press. */
export function CopyField({ label, value, code = false }: Props) {
  const { frame } = useMessages();
  return (
    <div>
      <div className={classes.label}>{label}</div>
      <div className={classes.field} data-code={code || undefined}>
        {/* A long value scrolls inside its box, so the box can be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <code className={classes.value} tabIndex={0}>
          {value}
        </code>
        <CopyButton value={value} timeout={2000}>
          {({ copied, copy }) =>
            code ? (
              <Button
                variant="default"
                size="xs"
                onClick={copy}
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
                  onClick={copy}
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
