import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ME, ofBrand } from '../api/queries';
import type { CreatedBrand, NewBrand } from '../api/types';

const ALL = ['brands'] as const;

export const useBrands = (enabled = true) =>
  useQuery({
    queryKey: ALL,
    enabled,
    queryFn: () =>
      everyPage((cursor) => answer(client.GET('/v1/brands', { params: { query: { cursor, limit: 100 } } }))),
  });

export const useBrand = (slug: string, enabled = true) =>
  useQuery({
    queryKey: ofBrand(slug),
    enabled,
    queryFn: () => answer(client.GET('/v1/brands/{slug}', { params: { path: { slug } } })),
  });

export function useCreateBrand() {
  const cache = useQueryClient();
  return useMutation<CreatedBrand, ProblemError, NewBrand>({
    mutationFn: (body) => answer(client.POST('/v1/brands', { body })),
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: ALL });
      cache.invalidateQueries({ queryKey: ME });
    },
  });
}
