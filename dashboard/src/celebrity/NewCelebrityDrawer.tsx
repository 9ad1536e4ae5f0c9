import { useState } from 'react';
import type { CreatedCelebrity } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { useMessages } from '../messages/Messages';
import { NewCelebrityForm } from './NewCelebrityForm';
import { OwnerPassword } from './OwnerPassword';

type Created = CreatedCelebrity & { email: string };

/** The form, then the owner's password, shown this once. */
export function NewCelebrityDrawer({ opened }: { opened: boolean }) {
  const { celebrity } = useMessages();
  const [created, setCreated] = useState<Created | null>(null);
  return (
    <AddressDrawer
      opened={opened}
      back="/celebrities"
      title={celebrity.create.title}
      locked={created?.owner_password != null}
      onGone={() => setCreated(null)}
    >
      {created ? (
        <OwnerPassword created={created} email={created.email} />
      ) : (
        <NewCelebrityForm onCreated={(made, email) => setCreated({ ...made, email })} />
      )}
    </AddressDrawer>
  );
}
