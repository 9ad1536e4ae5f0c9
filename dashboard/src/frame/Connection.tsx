import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { REACHED } from '../api/queries';
import { useMessages } from '../messages/Messages';

/** Says that the network is gone once a call has failed for it, and what is safe. */
export function Connection() {
  const { online } = useNetwork();
  const reached = useQuery({ queryKey: REACHED, queryFn: skipToken, initialData: true }).data;
  const { frame } = useMessages();
  return (
    <div role="status">
      {!online && !reached && (
        <Alert color="yellow" icon={<IconCloudOff />} mb="lg">
          {frame.offline}
        </Alert>
      )}
    </div>
  );
}
