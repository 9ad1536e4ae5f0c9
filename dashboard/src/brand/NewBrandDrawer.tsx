import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CreatedBrand } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { CopyField } from '../frame/CopyField';
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
      <CopyField label={words.email} value={created.email} />
      {created.owner_password ? (
        <>
          <CopyField label={words.password} value={created.owner_password} />
          <Alert color="yellow" icon={<IconKey />} role="status">
            {words.once}
          </Alert>
        </>
      ) : (
        <Alert color="violet" role="status">
          {brand.created.existing(created.email)}
        </Alert>
      )}
      <CopyField label={words.where} value={`${location.origin}/app/`} />
      <Text c="dimmed">{brand.created.next}</Text>
      <Button component={Link} to="/platform/brands" variant="default">
        {created.owner_password ? words.copied : frame.close}
      </Button>
    </Stack>
  );
}
