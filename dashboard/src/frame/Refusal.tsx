import { Alert } from '@mantine/core';
import type { ProblemError } from '../api/problem';
import { useProblemText } from '../messages/problemText';

/** Why the last try was refused, if it was. */
export function Refusal({ error }: { error: ProblemError | null }) {
  const text = useProblemText();
  if (!error) return null;
  return (
    <Alert color="red" role="alert">
      {text.of(error)}
    </Alert>
  );
}
