import { Text } from '@mantine/core';
import { CopyField } from '../frame/CopyField';
import { Part } from '../frame/Page';
import { useMessages } from '../messages/Messages';
import classes from './Embed.module.css';
import { framePolicyOf, policyOf, type Target } from './snippet';

/** For pages with a strict policy: which directives let the chat in. */
export function Policy({ target, logo }: { target: Target; logo?: string | null }) {
  const { policy: words } = useMessages().embed;
  return (
    <Part title={words.title} purpose={words.text}>
      <div className={classes.policy}>
        <CopyField label={words.directives} value={policyOf(target, logo)} />
        <CopyField label={words.frame} value={framePolicyOf(target)} />
        <Text size="xs" c="dimmed">
          {words.trusted}
        </Text>
      </div>
    </Part>
  );
}
