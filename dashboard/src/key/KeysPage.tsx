import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMayAt } from '../account/may';
import { AddressDrawer } from '../frame/AddressDrawer';
import { CopyField } from '../frame/CopyField';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { RowSkeleton } from '../frame/Skeletons';
import { keysPath, type Team } from '../frame/teams';
import { useTeam } from '../frame/useTeam';
import { useMessages } from '../messages/Messages';
import { TeamSettings } from '../team/TeamSettings';
import { KeyList } from './KeyList';
import { NewKey } from './NewKey';
import { useKeys } from './queries';

/** What programs of the team call with. */
export function KeysPage() {
  const team = useTeam();
  return useMayAt(team)('keys.edit') && team ? <Keys team={team} /> : <NotFound />;
}

function Keys({ team }: { team: Team }) {
  const { key: words } = useMessages();
  const keys = useKeys(team);
  const [isShown, setShown] = useState(false);
  const here = keysPath(team);
  const isMaking = useLocation().pathname === `${here}/new`;
  const make = (
    <Button component={Link} to={`${here}/new`} leftSection={<IconPlus size={16} />}>
      {words.create}
    </Button>
  );
  const isEmpty = keys.data?.items.length === 0;
  return (
    <TeamSettings team={team} title={words.title} purpose={words.purpose} actions={!isEmpty && make}>
      {keys.isPending && <RowSkeleton rows={3} />}
      {keys.error && <Failure error={keys.error} retry={() => keys.refetch()} />}
      {isEmpty && <Teaching team={team} action={make} />}
      {keys.data && !isEmpty && <KeyList team={team} keys={keys.data.items} />}
      <AddressDrawer opened={isMaking} back={here} title={words.create} locked={isShown}>
        <NewKey team={team} onSecret={setShown} />
      </AddressDrawer>
    </TeamSettings>
  );
}

/** No key yet: what one is for, and the first call to make with it. */
function Teaching({ team, action }: { team: Team; action: ReactNode }) {
  const { key: words } = useMessages();
  const what = team.kind === 'BRAND' ? `brands/${team.slug}/members` : `celebrities/${team.slug}/twin`;
  const call = `curl ${location.origin}/v1/${what} \\\n  -H "Authorization: Bearer twk_…"`;
  return (
    <>
      <Empty drawing="path" text={words.empty} action={action} />
      <Alert color="violet" title={words.example}>
        <CopyField label={words.exampleHint} value={call} code />
      </Alert>
    </>
  );
}
