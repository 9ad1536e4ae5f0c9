import { useQuery } from '@tanstack/react-query';
import { unreachable } from '../api/problem';
import { type Description, operationsOf } from './description';

/** The API's description, from the platform that this page belongs to. */
export const useDescription = () =>
  useQuery({
    queryKey: ['description'],
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await fetch('/v1/openapi').catch(() => undefined);
      if (!answer?.ok) throw unreachable();
      const description = (await answer.json()) as Description;
      return { operations: operationsOf(description), schemas: description.components.schemas };
    },
  });
