import { useEffect, useRef, useState } from 'react';
import { asProblem, type ProblemError } from '../../api/problem';
import type { Deployment, DeploymentChange } from '../../api/types';
import { useFormTrial, useWear } from '../queries';
import { newest } from './newest';

const SETTLE_MS = 300;
/** As the trial's page listens for it (trial.mustache). */
const LOOK = 'vibethink-twin:look';

type Wish = { trial: string; revision: number; change: string };

/**
 * A trial that wears a form's changes a moment after they are made, in the frame that shows it, which is not loaded anew.
 * What it wears stands on the place as it was then: once somebody has saved another field, all of it is worn again.
 */
export function useLiveTrial(slug: string, { id, revision }: Deployment, unsaved: DeploymentChange) {
  const trial = useFormTrial(slug, id, unsaved);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useRef<Wish>({ trial: '', revision, change: '' });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const { refetch } = trial;
  const { mutateAsync: wear } = useWear(slug, id);

  const [feed] = useState(() =>
    newest(async (wish: Wish) => {
      try {
        await wear({ trial: wish.trial, change: JSON.parse(wish.change) });
        setProblem(null);
        frame.current?.contentWindow?.postMessage(LOOK, location.origin);
      } catch (error) {
        const found = asProblem(error);
        // Its hour is over: another begins, with all of it.
        const isOver = found.code === 'unknown_trial';
        setProblem(isOver ? null : found);
        if (isOver) await refetch();
      }
    }, SETTLE_MS),
  );
  useEffect(() => feed.end, [feed]);

  const began = trial.data;
  const change = JSON.stringify(unsaved);
  useEffect(() => {
    if (!began) return;
    if (asked.current.trial !== began.id)
      asked.current = { trial: began.id, revision, change: JSON.stringify(began.worn) };
    if (asked.current.change === change && asked.current.revision === revision) return;
    asked.current = { trial: began.id, revision, change };
    feed.take(asked.current);
  }, [feed, began, revision, change]);

  return { trial, frame, problem, again: () => feed.take(asked.current) };
}
