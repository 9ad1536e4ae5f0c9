import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { FirstSignIn } from '../account/FirstSignIn';
import type { CreatedBrand } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { useMessages } from '../messages/Messages';
import { NewBrandForm } from './NewBrandForm';

type Created = CreatedBrand & { email: string };

/** The form, then the owner's password, shown this once. */
export function NewBrandDrawer({ opened }: { opened: boolean }) {
  const { create } = useMessages().brand;
  const [created, setCreated] = useState<Created | null>(null);
  return (
    <AddressDrawer
      opened={opened}
      back="/platform/brands"
      title={create.title}
      locked={created?.owner_password != null}
      onGone={() => setCreated(null)}
    >
      {created ? (
        <Done created={created} />
      ) : (
        <NewBrandForm onCreated={(made, email) => setCreated({ ...made, email })} />
      )}
    </AddressDrawer>
  );
}

function Done({ created }: { created: Created }) {
  const { brand, celebrity, frame } = useMessages();
  const words = celebrity.created;
  return (
    <Stack gap="md">
      <Title order={2}>{brand.created.title(created.brand.name)}</Title>
      <FirstSignIn made={created} email={created.email} existing={brand.created.existing(created.email)} />
      <Text c="dimmed">{brand.created.next}</Text>
      <Button component={Link} to="/platform/brands" variant="default">
        {created.owner_password ? words.copied : frame.close}
      </Button>
    </Stack>
  );
}
