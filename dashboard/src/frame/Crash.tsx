import { Button } from '@mantine/core';
import { useMessages } from '../messages/Messages';
import { Empty } from './Empty';

/** A page that broke while it was drawn; the rest of the dashboard stands. */
export function Crash() {
  const { failure } = useMessages().frame;
  return (
    <Empty
      drawing="path"
      title={failure.crashTitle}
      text={failure.crash}
      action={<Button onClick={() => window.location.reload()}>{failure.reload}</Button>}
    />
  );
}
