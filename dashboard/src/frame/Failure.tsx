import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { asProblem } from '../api/problem';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { NotFound } from './NotFound';

/** What failed, what is safe, what to do, and the number to name when asking for help. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const { frame } = useMessages();
  const text = useProblemText();
  const problem = asProblem(error);
  if (problem.status === 404) return <NotFound />;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={frame.failure.title} role="alert">
      <Text>{text.of(problem)}</Text>
      <Text>{frame.failure.safe}</Text>
      {problem.reference && (
        <Text size="xs" c="dimmed" mt={4}>
          {frame.failure.reference(problem.reference)}
        </Text>
      )}
      {retry && (
        <Button variant="default" size="xs" mt="sm" onClick={retry}>
          {frame.retry}
        </Button>
      )}
    </Alert>
  );
}
