import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useMay } from '../account/may';
import { AddressDrawer } from '../frame/AddressDrawer';
import { CopyField } from '../frame/CopyField';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { KeyList } from './KeyList';
import { NewKey } from './NewKey';
import { useKeys } from './queries';

/** What programs of the team call with. */
export function KeysPage() {
  const { slug = '' } = useParams();
  return useMay(slug)('keys.edit') ? <Keys slug={slug} /> : <NotFound />;
}

function Keys({ slug }: { slug: string }) {
  const { key: words } = useMessages();
  const keys = useKeys(slug);
  const [isShown, setShown] = useState(false);
  const isMaking = useLocation().pathname.endsWith('/keys/new');
  const make = (
    <Button component={Link} to={`/c/${slug}/keys/new`} leftSection={<IconPlus size={16} />}>
      {words.create}
    </Button>
  );
  const isEmpty = keys.data?.items.length === 0;
  return (
    <Page title={words.title} purpose={words.purpose} actions={!isEmpty && make}>
      {keys.isPending && <RowSkeleton rows={3} />}
      {keys.error && <Failure error={keys.error} retry={() => keys.refetch()} />}
      {isEmpty && <Teaching slug={slug} action={make} />}
      {keys.data && !isEmpty && <KeyList slug={slug} keys={keys.data.items} />}
      <AddressDrawer opened={isMaking} back={`/c/${slug}/keys`} title={words.create} locked={isShown}>
        <NewKey slug={slug} onSecret={setShown} />
      </AddressDrawer>
    </Page>
  );
}

/** No key yet: what one is for, and the first call to make with it. */
function Teaching({ slug, action }: { slug: string; action: ReactNode }) {
  const { key: words } = useMessages();
  const call = `curl ${location.origin}/v1/celebrities/${slug}/twin \\\n  -H "Authorization: Bearer twk_…"`;
  return (
    <>
      <Empty drawing="path" text={words.empty} action={action} />
      <Alert color="violet" title={words.example}>
        <CopyField label={words.exampleHint} value={call} code />
      </Alert>
    </>
  );
}
