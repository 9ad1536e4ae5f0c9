import { Button } from '@mantine/core';
import { Navigate, useLocation } from 'react-router';
import { asProblem } from '../api/problem';
import { Empty } from '../frame/Empty';
import { Frame } from '../frame/Frame';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { SecondFactorNeeded } from './SecondFactorNeeded';
import { useMe } from './session';

/** Lets in who is signed in; anybody else goes to the sign-in page and comes back where they wanted to be. */
export function Guard() {
  const me = useMe();
  const { pathname, search, hash } = useLocation();
  const { frame } = useMessages();
  const problemText = useProblemText();
  if (me.isPending) return null;
  if (me.error) {
    return (
      <main>
        <Empty
          drawing="path"
          title={frame.failure.title}
          text={problemText.of(asProblem(me.error))}
          action={<Button onClick={() => me.refetch()}>{frame.retry}</Button>}
        />
      </main>
    );
  }
  if (me.data?.two_factor_needed) return <SecondFactorNeeded />;
  if (me.data) return <Frame me={me.data} />;
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search + hash)}`;
  return <Navigate to={`/sign-in${next}`} replace />;
}
