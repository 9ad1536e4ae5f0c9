import { Button, Progress, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMayAt } from '../account/may';
import type { Isolation } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { notify, useNotifyProblem } from '../frame/notices';
import { Page, Part } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { PLATFORM_TEAM } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { Earlier } from './Earlier';
import { Findings } from './Findings';
import classes from './Isolation.module.css';
import { Matrix } from './Matrix';
import { useIsolation, useRunIsolation } from './queries';
import { Verdict } from './Verdict';

export function IsolationPage() {
  return useMayAt(PLATFORM_TEAM)('isolation.read') ? <SelfTest /> : <NotFound />;
}

/** Whether anybody reaches what is another's, as the platform found out by trying. */
function SelfTest() {
  const { isolation: words } = useMessages();
  const isolation = useIsolation();
  const run = useRunIsolation();
  const onError = useNotifyProblem();
  const start = () =>
    run.mutate(undefined, {
      onSuccess: (found) => notify(words.finished[found.outcome]),
      onError,
    });
  const action = isolation.data?.may_run && (
    <Button leftSection={<IconPlayerPlay size={16} />} loading={run.isPending} onClick={start}>
      {words.run}
    </Button>
  );
  return (
    <Page title={words.title} purpose={words.purpose} actions={action}>
      <div aria-live="polite">
        {run.isPending && (
          <div className={classes.progress}>
            <Text mb={8}>{words.running}</Text>
            <Progress value={100} animated aria-label={words.running} />
          </div>
        )}
      </div>
      {isolation.isPending && <BlockSkeleton heights={[120, 400]} />}
      {isolation.error && <Failure error={isolation.error} retry={() => isolation.refetch()} />}
      {isolation.data && <Results isolation={isolation.data} />}
    </Page>
  );
}

function Results({ isolation: { last, earlier } }: { isolation: Isolation }) {
  const { isolation: words } = useMessages();
  if (!last) return <Empty drawing="check" text={words.empty} />;
  return (
    <>
      <Verdict run={last} />
      <Findings subjects={last.subjects} verdict="BROKEN" />
      {last.subjects.length > 0 && (
        <Part title={words.matrix.title} purpose={words.matrix.purpose}>
          <Matrix subjects={last.subjects} />
        </Part>
      )}
      <Findings subjects={last.subjects} verdict="NOT_PROBED" />
      {earlier.length > 0 && (
        <Part title={words.earlier}>
          <Earlier runs={earlier} />
        </Part>
      )}
    </>
  );
}
