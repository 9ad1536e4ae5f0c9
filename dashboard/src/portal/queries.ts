import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { PortalSettings, PortalVideo } from '../api/types';
import { type OnShare, upload } from '../api/upload';
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

const videoAt = (slug: string, place: string) =>
  `celebrities/${encodeURIComponent(slug)}/portal/video?deployment=${place}`;

function useFilmed(slug: string, place: string) {
  const cache = useQueryClient();
  return (video: PortalVideo | null) =>
    cache.setQueryData<PortalSettings>(key(slug, place), (now) => now && { ...now, video });
}

export function useSaveVideo(slug: string, place: string) {
  const filmed = useFilmed(slug, place);
  return useMutation<PortalVideo, ProblemError, { file: File; onShare: OnShare }>({
    mutationFn: ({ file, onShare }) => upload(videoAt(slug, place), file, onShare),
    onSuccess: filmed,
  });
}

export function useRemoveVideo(slug: string, place: string) {
  const filmed = useFilmed(slug, place);
  return useMutation<void, ProblemError>({
    mutationFn: () => call('DELETE', videoAt(slug, place)),
    onSuccess: () => filmed(null),
  });
}
