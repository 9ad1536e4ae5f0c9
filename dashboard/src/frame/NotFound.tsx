import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages } from '../messages/Messages';
import { Empty } from './Empty';
import { usePageTitle } from './usePageTitle';

export function NotFound() {
  const { notFound } = useMessages().frame;
  usePageTitle(notFound.title);
  return (
    <Empty
      drawing="path"
      title={notFound.title}
      text={notFound.text}
      action={
        <Button component={Link} to="/">
          {notFound.back}
        </Button>
      }
    />
  );
}
