import type { Source } from '../api/types';
import table from '../frame/Table.module.css';
import { useMessages } from '../messages/Messages';
import { SourceRow } from './SourceRow';

export function SourceTable({ slug, sources }: { slug: string; sources: Source[] }) {
  const { list: words } = useMessages().knowledge;
  return (
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
        {sources.map((source) => (
          <SourceRow key={source.id} slug={slug} source={source} />
        ))}
      </tbody>
    </table>
  );
}
