import { Text } from '@mantine/core';
import { useMay } from '../account/may';
import { PlaceFrame } from '../deployment/PlaceFrame';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { AddDomain } from './AddDomain';
import classes from './Domain.module.css';
import { DomainCard } from './DomainCard';
import { useDomains } from './queries';

/** The hosts by which fans come to a white-label place. */
export const DomainsPage = () => (
  <PlaceFrame tab="domain">{(place, slug) => <Domains slug={slug} place={place.id} />}</PlaceFrame>
);

function Domains({ slug, place }: { slug: string; place: string }) {
  const { domain: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  const domains = useDomains(slug, place);
  return (
    <div className={classes.page}>
      <Text c="dimmed">{words.purpose}</Text>
      {mayEdit && <AddDomain slug={slug} place={place} />}
      {domains.isPending && <BlockSkeleton heights={[300]} />}
      {domains.error && <Failure error={domains.error} retry={() => domains.refetch()} />}
      {domains.data?.length === 0 && <Empty drawing="path" text={words.empty} />}
      {domains.data?.map((each) => (
        <DomainCard key={each.id} slug={slug} place={place} domain={each} />
      ))}
    </div>
  );
}
