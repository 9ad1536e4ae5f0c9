import { Avatar, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useMatch } from 'react-router';
import { mayOnPlatform, useMayAt } from '../account/may';
import { useMe } from '../account/session';
import type { Brand } from '../api/types';
import classes from '../celebrity/Celebrities.module.css';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { ListSearch } from '../frame/ListSearch';
import { matches } from '../frame/matches';
import { NotFound } from '../frame/NotFound';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import table from '../frame/Table.module.css';
import { PLATFORM_TEAM } from '../frame/teams';
import { useFormats, useMessages } from '../messages/Messages';
import { NewBrandDrawer } from './NewBrandDrawer';
import { useBrands } from './queries';

export function Brands() {
  return useMayAt(PLATFORM_TEAM)('celebrities.read') ? <BrandList /> : <NotFound />;
}

/** All brands of the platform. */
function BrandList() {
  const { list } = useMessages().brand;
  const me = useMe().data;
  const brands = useBrands();
  const creating = useMatch('/platform/brands/new') !== null;
  const creates = mayOnPlatform(me)('teams.create');
  const create = creates && (
    <Button component={Link} to="/platform/brands/new" leftSection={<IconPlus size={18} />}>
      {list.create}
    </Button>
  );
  return (
    <Page title={list.title} purpose={list.purpose} actions={create}>
      {brands.isPending && <RowSkeleton rows={4} />}
      {brands.error && <Failure error={brands.error} retry={() => brands.refetch()} />}
      {brands.data?.length === 0 && <Empty drawing="people" text={list.empty} action={create} />}
      {brands.data && brands.data.length > 0 && <Found all={brands.data} />}
      {creates && <NewBrandDrawer opened={creating} />}
    </Page>
  );
}

function Found({ all }: { all: Brand[] }) {
  const { list } = useMessages().brand;
  const format = useFormats();
  const [words, setWords] = useState('');
  const found = all.filter((each) => matches(words, each.name, each.slug));
  return (
    <>
      <ListSearch label={list.search} words={words} onWords={setWords} count={list.count(found.length)} />
      {found.length === 0 && <Empty drawing="people" text={list.noMatch(words)} small />}
      {found.length > 0 && (
        <table className={table.table} aria-label={list.title}>
          <thead>
            <tr>
              <th scope="col">{list.name}</th>
              <th scope="col" className={table.right}>
                {list.created}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((each) => (
              <tr key={each.id}>
                <td>
                  <div className={classes.who}>
                    <Avatar name={each.name} radius={8} size={40} color="violet" aria-hidden />
                    <div>
                      <Link to={`/b/${each.slug}`} className={table.rowLink}>
                        {each.name}
                      </Link>
                      <div className={classes.slug}>{each.slug}</div>
                    </div>
                  </div>
                </td>
                <td className={table.right} data-label={list.created}>
                  {format.date(each.created_at)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
