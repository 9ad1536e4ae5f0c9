import { Text } from '@mantine/core';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import table from '../frame/Table.module.css';
import { useMessages } from '../messages/Messages';
import { isWorking, useSources } from './queries';
import { SourceRow } from './SourceRow';
import { useFinished } from './useFinished';

/** The documents with what is happening to each. */
export function SourceList({ slug }: { slug: string }) {
  const { knowledge } = useMessages();
  const words = knowledge.list;
  const sources = useSources(slug);
  useFinished(sources.data);
  const working = sources.data?.some(isWorking);
  return (
    <Part title={words.title}>
      {sources.isPending && <RowSkeleton rows={4} />}
      {sources.error && <Failure error={sources.error} retry={() => sources.refetch()} />}
      {sources.data?.length === 0 && <Empty drawing="books" text={words.empty} />}
      {sources.data && sources.data.length > 0 && (
        <table className={table.table} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.status}</th>
              <th scope="col" className={table.right}>
                {words.passages}
              </th>
              <th scope="col" className={table.right}>
                {words.size}
              </th>
              <th scope="col" className={table.right}>
                {words.added}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sources.data.map((source) => (
              <SourceRow key={source.id} slug={slug} source={source} />
            ))}
          </tbody>
        </table>
      )}
      {working && (
        <Text size="xs" c="dimmed" mt="sm">
          {words.working}
        </Text>
      )}
    </Part>
  );
}
