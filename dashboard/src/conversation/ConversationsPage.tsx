import { Button, Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { ConversationDrawer } from './ConversationDrawer';
import { ConversationTable } from './ConversationTable';
import { useConversations } from './queries';

/** What fans ask and what the twin answers. */
export function ConversationsPage() {
  const { slug = '', conversationId } = useParams();
  const { conversation: words, frame } = useMessages();
  const conversations = useConversations(slug);
  const [onlyUnanswered, setOnlyUnanswered] = useState(false);
  const all = conversations.data?.pages.flatMap((page) => page.items);
  const shown = all?.filter((each) => !onlyUnanswered || each.unanswered > 0) ?? [];
  return (
    <Page title={words.title} purpose={words.purpose}>
      {conversations.isPending && <RowSkeleton rows={6} />}
      {conversations.error && <Failure error={conversations.error} retry={() => conversations.refetch()} />}
      {all?.length === 0 && <NoneYet slug={slug} />}
      {all && all.length > 0 && (
        <>
          <Chip.Group
            value={onlyUnanswered ? 'unanswered' : 'all'}
            onChange={(value) => setOnlyUnanswered(value === 'unanswered')}
          >
            <Group gap="xs" mb="sm" role="radiogroup" aria-label={words.list.filter}>
              <Chip value="all">{words.list.all}</Chip>
              <Chip value="unanswered">{words.list.onlyUnanswered}</Chip>
            </Group>
          </Chip.Group>
          {shown.length > 0 ? (
            <ConversationTable slug={slug} conversations={shown} />
          ) : (
            <Empty drawing="check" text={words.list.noneUnanswered} small />
          )}
        </>
      )}
      {conversations.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={conversations.isFetchingNextPage}
          onClick={() => conversations.fetchNextPage()}
        >
          {frame.loadMore}
        </Button>
      )}
      <ConversationDrawer slug={slug} id={conversationId} />
    </Page>
  );
}

function NoneYet({ slug }: { slug: string }) {
  const { list } = useMessages().conversation;
  return (
    <Empty
      drawing="talk"
      text={list.empty}
      action={
        <Button component={Link} to={`/c/${slug}#where`} variant="default">
          {list.emptyAction}
        </Button>
      }
    />
  );
}
