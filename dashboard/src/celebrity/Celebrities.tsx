import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useMatch } from 'react-router';
import { mayOnPlatform } from '../account/may';
import { useMe } from '../account/session';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { ListSearch } from '../frame/ListSearch';
import { matches } from '../frame/matches';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { CelebrityTable } from './CelebrityTable';
import { NewCelebrityDrawer } from './NewCelebrityDrawer';
import { useCelebrities } from './queries';

/** All celebrities of the platform, or an owner's own when there is more than one. */
export function Celebrities() {
  const { list } = useMessages().celebrity;
  const me = useMe().data;
  const celebrities = useCelebrities();
  const creating = useMatch('/celebrities/new') !== null;
  const creates = mayOnPlatform(me)('teams.create');
  const create = creates && (
    <Button component={Link} to="/celebrities/new" leftSection={<IconPlus size={18} />}>
      {list.create}
    </Button>
  );
  return (
    <Page title={list.title} purpose={list.purpose} actions={create}>
      {celebrities.isPending && <RowSkeleton rows={5} />}
      {celebrities.error && <Failure error={celebrities.error} retry={() => celebrities.refetch()} />}
      {celebrities.data?.length === 0 && <Empty drawing="people" text={list.empty} action={create} />}
      {celebrities.data && celebrities.data.length > 0 && <Found />}
      {creates && <NewCelebrityDrawer opened={creating} />}
    </Page>
  );
}

function Found() {
  const { list } = useMessages().celebrity;
  const [words, setWords] = useState('');
  const all = useCelebrities().data ?? [];
  const found = all.filter((each) => matches(words, each.name, each.slug));
  return (
    <>
      <ListSearch label={list.search} words={words} onWords={setWords} count={list.count(found.length)} />
      {found.length > 0 ? (
        <CelebrityTable celebrities={found} />
      ) : (
        <Empty
          drawing="people"
          text={list.noMatch(words)}
          action={
            <Button variant="default" onClick={() => setWords('')}>
              {list.clear}
            </Button>
          }
        />
      )}
    </>
  );
}
