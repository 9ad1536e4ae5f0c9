import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useBrandMay } from '../account/may';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { useBrand } from './queries';

/** Where somebody who works for a brand begins. */
export function BrandHome() {
  const { brandSlug = '' } = useParams();
  const { home } = useMessages().brand;
  const brand = useBrand(brandSlug);
  const may = useBrandMay(brandSlug);
  const team = may('members.read') && (
    <Button
      component={Link}
      to={`/b/${brandSlug}/team`}
      variant="default"
      leftSection={<IconUsers size={18} />}
    >
      {home.team}
    </Button>
  );
  return (
    <Page title={brand.data?.name ?? home.title} purpose={home.purpose} actions={team}>
      {brand.isPending && <BlockSkeleton heights={[240]} />}
      {brand.error && <Failure error={brand.error} retry={() => brand.refetch()} />}
      {brand.data && <Empty drawing="path" text={home.empty} />}
    </Page>
  );
}
