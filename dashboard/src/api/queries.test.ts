import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { unreachable } from './problem';
import { queryClient, REACHED } from './queries';

afterEach(() => onlineManager.setOnline(true));

it('asks a server on this machine although the browser says it is offline', async () => {
  onlineManager.setOnline(false);
  const client = queryClient();
  expect(await client.fetchQuery({ queryKey: ['any'], queryFn: () => 'here' })).toBe('here');
  expect(client.getQueryData(REACHED)).toBe(true);
});

it('knows that the server was out of reach', async () => {
  const client = queryClient();
  const call = client.fetchQuery({
    queryKey: ['any'],
    retry: false,
    queryFn: () => Promise.reject(unreachable()),
  });
  await expect(call).rejects.toThrow();
  expect(client.getQueryData(REACHED)).toBe(false);
});
