import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Portrait } from '../api/types';
import { type OnShare, upload } from '../api/upload';

export const portraitKey = (slug: string) => ofCelebrity(slug, 'portrait');
const at = (slug: string) => `celebrities/${encodeURIComponent(slug)}/portrait`;

export const usePortrait = (slug: string) =>
  useQuery({ queryKey: portraitKey(slug), queryFn: () => call<Portrait>('GET', at(slug)) });

/** What is shown elsewhere follows: the picture of shared links is drawn with it. */
function useChanged(slug: string) {
  const cache = useQueryClient();
  return (portrait?: Portrait) => {
    if (portrait) cache.setQueryData(portraitKey(slug), portrait);
    else cache.invalidateQueries({ queryKey: portraitKey(slug) });
    cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'portal') });
  };
}

type Photo = { file: File; focus: number; onShare: OnShare };

export function useSavePortrait(slug: string) {
  const changed = useChanged(slug);
  return useMutation<Portrait, ProblemError, Photo>({
    mutationFn: ({ file, focus, onShare }) => upload<Portrait>(`${at(slug)}?focus=${focus}`, file, onShare),
    onSuccess: changed,
  });
}

export function useRemovePortrait(slug: string) {
  const changed = useChanged(slug);
  return useMutation<void, ProblemError>({
    mutationFn: () => call('DELETE', at(slug)),
    onSettled: () => changed(),
  });
}
