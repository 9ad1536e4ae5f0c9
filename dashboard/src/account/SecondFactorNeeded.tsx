import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ME } from '../api/queries';
import type { RecoveryCodes as Codes } from '../api/types';
import { useMessages } from '../messages/Messages';
import { Entrance } from './Entrance';
import { RecoveryCodes } from './RecoveryCodes';
import { SecondFactorSetUp } from './SecondFactorSetUp';
import { useSignOut } from './session';

/** The platform's team gets no further without a second factor. */
export function SecondFactorNeeded() {
  const { settings, account } = useMessages();
  const cache = useQueryClient();
  const signOut = useSignOut();
  const [codes, setCodes] = useState<Codes | null>(null);
  const enter = () => cache.invalidateQueries({ queryKey: ME });
  return (
    <Entrance title={settings.factor.title} purpose={settings.factor.needed}>
      <Stack gap="md">
        {codes ? (
          <RecoveryCodes codes={codes.recovery_codes} onDone={enter} />
        ) : (
          <SecondFactorSetUp onDone={setCodes} />
        )}
        <Button variant="subtle" color="gray" onClick={() => signOut.mutate()}>
          {account.menu.signOut}
        </Button>
      </Stack>
    </Entrance>
  );
}
