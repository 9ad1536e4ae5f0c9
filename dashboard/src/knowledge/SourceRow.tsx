import { ActionIcon, Progress, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../account/may';
import type { Source, SourceStatus } from '../api/types';
import { type State, StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import { DeleteSource } from './DeleteSource';
import classes from './Knowledge.module.css';
import { isWorking } from './queries';

const STATE: Record<SourceStatus, State> = {
  QUEUED: 'quiet',
  READING: 'info',
  READY: 'ok',
  REFUSED: 'danger',
};

export function SourceRow({ slug, source }: { slug: string; source: Source }) {
  const { knowledge } = useMessages();
  const format = useFormats();
  const mayDelete = useMay(slug)('knowledge.edit');
  const [deleting, setDeleting] = useState(false);
  const ready = source.status === 'READY';
  return (
    <tr>
      <td>
        <div className={classes.source}>
          <Link to={`/c/${slug}/knowledge/${source.id}`} className={table.rowLink}>
            {source.title}
          </Link>
          <div className={classes.file}>
            {source.filename}
            {source.pages != null && ` · ${knowledge.pages(source.pages)}`}
            {source.language && ` · ${knowledge.language[source.language]}`}
          </div>
          {source.status === 'REFUSED' && (
            <Text size="xs" className={classes.reason}>
              {wordFor(knowledge.reason, source.reason ?? '') ?? knowledge.reasonUnknown}
            </Text>
          )}
          {isWorking(source) && <SourceProgress source={source} />}
        </div>
      </td>
      <td>
        <StatePill state={STATE[source.status]}>{knowledge.status[source.status]}</StatePill>
      </td>
      <td className={table.right} data-label={knowledge.list.passages}>
        {ready ? format.number(source.passages) : '–'}
      </td>
      <td className={`${table.right} ${classes.nowrap}`}>{format.bytes(source.size_bytes)}</td>
      <td className={table.right}>
        <span className={table.above}>
          <When at={source.created_at} />
        </span>
      </td>
      <td className={`${table.right} ${table.action}`}>
        {mayDelete && (
          <ActionIcon
            className={table.above}
            variant="subtle"
            color="gray"
            size={32}
            aria-label={knowledge.remove.label(source.title)}
            onClick={() => setDeleting(true)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
        <DeleteSource slug={slug} source={source} opened={deleting} onClose={() => setDeleting(false)} />
      </td>
    </tr>
  );
}

/** What is being done to the document now, and how far it is where that is known. */
function SourceProgress({ source }: { source: Source }) {
  const { progress } = useMessages().knowledge;
  const format = useFormats();
  const { done, total, unit, step } = source.progress;
  const counted = total != null && total > 0;
  const words = () => {
    if (source.status === 'QUEUED') return progress.queued;
    if (!counted) return progress.reading;
    const sentence = step === 'indexing' || unit === 'passages' ? progress.indexing : progress.readingPages;
    return sentence(format.number(done), format.number(total));
  };
  const share = counted ? (100 * done) / total : 100;
  return (
    <div className={classes.progress}>
      <Progress
        value={source.status === 'QUEUED' ? 0 : share}
        animated={!counted}
        size={6}
        aria-label={progress.label(source.title)}
      />
      <Text size="xs" c="dimmed">
        {words()}
      </Text>
    </div>
  );
}
