import { Text } from '@mantine/core';
import type { Passage, Source } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { RowSkeleton } from '../frame/Skeletons';
import { useFormats, useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import classes from './Knowledge.module.css';
import { usePassages, useSources } from './queries';

/** A document's passages as the twin may quote them. */
export function SourceDrawer({ slug, id }: { slug: string; id: string | undefined }) {
  const { knowledge } = useMessages();
  const sources = useSources(slug).data;
  const source = sources?.find((each) => each.id === id);
  return (
    <AddressDrawer
      opened={id !== undefined}
      back={`/c/${slug}/knowledge`}
      title={source?.title ?? knowledge.title}
    >
      {source && <SourceDetail slug={slug} source={source} />}
      {sources && !source && id !== undefined && <NotFound />}
    </AddressDrawer>
  );
}

function SourceDetail({ slug, source }: { slug: string; source: Source }) {
  const { knowledge } = useMessages();
  const format = useFormats();
  const facts = [
    source.filename,
    format.bytes(source.size_bytes),
    source.pages != null && knowledge.pages(source.pages),
    source.language && knowledge.language[source.language],
  ];
  return (
    <>
      <Text c="dimmed" size="xs" mb="md">
        {facts.filter(Boolean).join(' · ')}
      </Text>
      {source.status === 'REFUSED' ? (
        <Text className={classes.reason}>
          {wordFor(knowledge.reason, source.reason ?? '') ?? knowledge.reasonUnknown}
        </Text>
      ) : (
        <Passages slug={slug} id={source.id} />
      )}
    </>
  );
}

function Passages({ slug, id }: { slug: string; id: string }) {
  const { drawer } = useMessages().knowledge;
  const passages = usePassages(slug, id);
  if (passages.isPending) return <RowSkeleton rows={4} />;
  if (passages.error) return <Failure error={passages.error} retry={() => passages.refetch()} />;
  if (passages.data.length === 0) return <Text c="dimmed">{drawer.none}</Text>;
  return (
    <ol className={classes.passages} aria-label={drawer.passages}>
      {passages.data.map((passage) => (
        <PassageItem key={passage.id} passage={passage} />
      ))}
    </ol>
  );
}

function PassageItem({ passage }: { passage: Passage }) {
  const { knowledge } = useMessages();
  const where = [passage.page != null && knowledge.page(passage.page), passage.heading].filter(Boolean);
  return (
    <li id={passage.id}>
      <Text size="xs" c="dimmed" fw={600}>
        {[`#${passage.ordinal}`, ...where].join(' · ')}
      </Text>
      <p>{passage.text}</p>
    </li>
  );
}
