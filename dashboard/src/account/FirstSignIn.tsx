import { Alert } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { CopyField } from '../frame/CopyField';
import { useMessages } from '../messages/Messages';

type Made = { owner_password?: string | null; owner_mailed: boolean };

/** How the owner of a new team gets in: by a mailed link, by the password they have, or by this one, seen this once. */
export function FirstSignIn({ made, email, existing }: { made: Made; email: string; existing: string }) {
  const words = useMessages().celebrity.created;
  return (
    <>
      <CopyField label={words.email} value={email} />
      {made.owner_password ? (
        <>
          <CopyField label={words.password} value={made.owner_password} />
          <Alert color="yellow" icon={<IconKey />} role="status">
            {words.once}
          </Alert>
        </>
      ) : (
        <Alert color="violet" role="status">
          {made.owner_mailed ? words.mailed(email) : existing}
        </Alert>
      )}
      <CopyField label={words.where} value={`${location.origin}/app/`} />
    </>
  );
}
