import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useMatch } from 'react-router';
import { useMe } from '../account/session';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { matches } from '../frame/matches';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import classes from './Celebrities.module.css';
import { CelebrityTable } from './CelebrityTable';
import { NewCelebrityDrawer } from './NewCelebrityDrawer';
import { useCelebrities } from './queries';

/** All celebrities of the platform, or an owner's own when there is more than one. */
export function Celebrities() {
  const { list } = useMessages().celebrity;
  const me = useMe().data;
  const celebrities = useCelebrities();
  const creating = useMatch('/celebrities/new') !== null;
  const isAdmin = me?.platform_role === 'ADMIN';
  const create = isAdmin && (
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
      {isAdmin && <NewCelebrityDrawer opened={creating} />}
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
      <div className={classes.filters}>
        <TextInput
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={list.search}
          aria-label={list.search}
          leftSection={<IconSearch size={16} />}
          className={classes.search}
        />
        <span role="status" className={classes.count}>
          {list.count(found.length)}
        </span>
      </div>
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
