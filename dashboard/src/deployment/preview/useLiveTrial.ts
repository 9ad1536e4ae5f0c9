import { useEffect, useRef, useState } from 'react';
import { asProblem, type ProblemError } from '../../api/problem';
import type { DeploymentChange } from '../../api/types';
import { useFormTrial, wear } from '../queries';
import { newest } from './newest';

const SETTLE_MS = 300;
/** As the trial's page listens for it (trial.mustache). */
const LOOK = 'vibethink-twin:look';

type Wish = { trial: string; change: string };

/** A trial that wears a form's changes a moment after they are made, in the frame that shows it, which is not loaded anew. */
export function useLiveTrial(slug: string, id: string, unsaved: DeploymentChange) {
  const trial = useFormTrial(slug, id, unsaved);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useRef<Wish>({ trial: '', change: '' });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const { refetch } = trial;

  const [feed] = useState(() =>
    newest(async (wish: Wish) => {
      try {
        await wear(slug, id, wish.trial, JSON.parse(wish.change));
        setProblem(null);
        frame.current?.contentWindow?.postMessage(LOOK, location.origin);
      } catch (error) {
        const found = asProblem(error);
        // Its hour is over: another begins, with all of it.
        if (found.code === 'unknown_trial') await refetch();
        else setProblem(found);
      }
    }, SETTLE_MS),
  );
  useEffect(() => feed.end, [feed]);

  const began = trial.data;
  const change = JSON.stringify(unsaved);
  useEffect(() => {
    if (!began) return;
    if (asked.current.trial !== began.id)
      asked.current = { trial: began.id, change: JSON.stringify(began.worn) };
    if (asked.current.change === change) return;
    asked.current = { trial: began.id, change };
    feed.take(asked.current);
  }, [feed, began, change]);

  return { trial, frame, problem, again: () => feed.take(asked.current) };
}
