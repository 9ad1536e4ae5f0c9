import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { Source } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { ListSearch } from '../frame/ListSearch';
import { matches } from '../frame/matches';
import { Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { isWorking, useSources } from './queries';
import { SourceTable } from './SourceTable';
import { useFinished } from './useFinished';

const FEW = 8;

/** The documents with what is happening to each. */
export function SourceList({ slug }: { slug: string }) {
  const { list: words } = useMessages().knowledge;
  const mayEdit = useMay(slug)('knowledge.edit');
  const sources = useSources(slug);
  useFinished(slug, sources.data);
  return (
    <Part title={words.title}>
      {sources.isPending && <RowSkeleton rows={4} />}
      {sources.error && <Failure error={sources.error} retry={() => sources.refetch()} />}
      {sources.data?.length === 0 && <Empty drawing="books" text={mayEdit ? words.empty : words.none} />}
      {sources.data && sources.data.length > 0 && <Found slug={slug} sources={sources.data} />}
      {sources.data?.some(isWorking) && (
        <Text size="xs" c="dimmed" mt="sm">
          {words.working}
        </Text>
      )}
    </Part>
  );
}

/** The newest ones, and the way to all others: what is below on the page must stay in reach. */
function Found({ slug, sources }: { slug: string; sources: Source[] }) {
  const { list: words, passages } = useMessages().knowledge;
  const [sought, setSought] = useState('');
  const [all, setAll] = useState(false);
  const found = sources.filter((source) => matches(sought, source.title, source.filename));
  const shown = all || sought ? found : found.slice(0, FEW);
  const known = found.reduce((sum, source) => sum + source.passages, 0);
  return (
    <>
      {sources.length > FEW && (
        <ListSearch
          label={words.search}
          words={sought}
          onWords={setSought}
          count={`${words.count(found.length)} · ${passages(known)}`}
        />
      )}
      {found.length === 0 ? (
        <Empty drawing="books" text={words.noMatch(sought)} small />
      ) : (
        <SourceTable slug={slug} sources={shown} />
      )}
      {shown.length < found.length && (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {words.all(found.length)}
        </Button>
      )}
    </>
  );
}
