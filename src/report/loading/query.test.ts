import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReportLoadError } from './loadFailure.ts';
import { reportQuery } from './query.ts';

const client = new QueryClient();

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://stated.example/', documentElement: { dataset: {} } });
  vi.stubGlobal('navigator', { onLine: true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows a report while every request is answered in this way; gives how often one was made, and how it ended. */
async function ask(answer: () => Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetched);
  const observer = new QueryObserver(client, reportQuery('other.json'));
  const leave = observer.subscribe(() => {});
  // Generous: what is loaded late takes its time on a busy machine.
  await vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(1000);
      expect(observer.getCurrentResult().isFetching).toBe(false);
    },
    { timeout: 20_000 },
  );
  const { error } = observer.getCurrentResult();
  leave();
  client.clear();
  return {
    // Where no answer comes, one more look tells whether the address leads on to another; that is no further try.
    times: fetched.mock.calls.filter(([, asked]) => asked?.redirect !== 'manual').length,
    failure: error instanceof ReportLoadError ? error.failure.kind : error,
  };
}

test('no answer is waited for twice more; what the answer says is final', async () => {
  expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
    times: 3,
    failure: 'network',
  });
  expect(await ask(() => Promise.resolve(new Response('', { status: 404 })))).toEqual({
    times: 1,
    failure: 'status',
  });
  expect(await ask(() => Promise.resolve(new Response('{}')))).toEqual({ times: 1, failure: 'invalid' });
});

test('two addresses are two reports', () => {
  expect(reportQuery('a.json').queryKey).not.toEqual(reportQuery('b.json').queryKey);
});
