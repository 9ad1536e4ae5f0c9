import { useState } from 'react';
import type { CreatedCelebrity } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { useMessages } from '../messages/Messages';
import { NewCelebrityForm } from './NewCelebrityForm';
import { OwnerPassword } from './OwnerPassword';

/** The form, then the owner's password, shown this once. */
export function NewCelebrityDrawer({ opened }: { opened: boolean }) {
  const { celebrity } = useMessages();
  return (
    <AddressDrawer opened={opened} back="/celebrities" title={celebrity.create.title}>
      <Steps />
    </AddressDrawer>
  );
}

function Steps() {
  const [created, setCreated] = useState<(CreatedCelebrity & { email: string }) | null>(null);
  return created ? (
    <OwnerPassword created={created} email={created.email} />
  ) : (
    <NewCelebrityForm onCreated={(made, email) => setCreated({ ...made, email })} />
  );
}
