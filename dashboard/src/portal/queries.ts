import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { PortalSettings } from '../api/types';
import type { Editable } from './settings';

const key = (slug: string, place: string) => ofCelebrity(slug, 'portal', place);
const at = (slug: string, place: string) => `celebrities/${slug}/portal?deployment=${place}`;

export const usePortalSettings = (slug: string, place: string) =>
  useQuery({
    queryKey: key(slug, place),
    queryFn: () => call<PortalSettings>('GET', at(slug, place)),
  });

/** Saves; who was overtaken by somebody else gets what they saved, so that both can be seen. */
export function useSavePortalSettings(slug: string, place: string) {
  const cache = useQueryClient();
  return useMutation<PortalSettings, ProblemError, Editable & { revision: number }>({
    mutationFn: (body) => call('PUT', at(slug, place), body),
    onSuccess: (saved) => cache.setQueryData(key(slug, place), saved),
    onError: (problem) => {
      if (problem.code === 'stale_revision') cache.invalidateQueries({ queryKey: key(slug, place) });
    },
  });
}
