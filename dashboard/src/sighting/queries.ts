import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Page, Sighting, SightingSpot } from '../api/types';
import { useDeployments } from '../deployment/queries';
import { asOfNow } from './group';

const key = (slug: string, ...rest: string[]) => ofCelebrity(slug, 'sightings', ...rest);

/** New sites appear while the page is open: whoever has just pasted the code waits for it. */
const PACE_MS = 5000;

export const useSightings = (slug: string) =>
  useQuery({
    queryKey: key(slug),
    refetchInterval: PACE_MS,
    queryFn: () =>
      everyPage((cursor) =>
        call<Page<Sighting>>(
          'GET',
          `celebrities/${slug}/sightings?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        ),
      ),
  });

/** Those sites with what is allowed by now. */
export function useSites(slug: string) {
  const sightings = useSightings(slug);
  const places = useDeployments(slug).data;
  return { ...sightings, data: sightings.data && places ? asOfNow(sightings.data, places) : sightings.data };
}

export const useSpots = (slug: string) =>
  useQuery({
    queryKey: key(slug, 'map'),
    queryFn: async () => (await call<Page<SightingSpot>>('GET', `celebrities/${slug}/sightings/map`)).items,
  });

export function useMark(slug: string) {
  const cache = useQueryClient();
  return useMutation<Sighting, ProblemError, Pick<Sighting, 'id' | 'mark'>>({
    mutationFn: ({ id, mark }) => call('PATCH', `celebrities/${slug}/sightings/${id}`, { mark }),
    onSuccess: (marked) => {
      cache.setQueryData<Sighting[]>(key(slug), (all) =>
        all?.map((each) => (each.id === marked.id ? marked : each)),
      );
      cache.invalidateQueries({ queryKey: key(slug, 'map') });
    },
  });
}
