import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useMessages } from '../messages/Messages';

/** Says that the network is gone, what is safe, and nothing when it is there. */
export function Connection() {
  const { online } = useNetwork();
  const { frame } = useMessages();
  return (
    <div role="status">
      {online === false && (
        <Alert color="yellow" icon={<IconCloudOff />} mb="lg">
          {frame.offline}
        </Alert>
      )}
    </div>
  );
}
