import { afterEach, expect, test, vi } from 'vitest';
import { everyReport, madeText, requestFor } from '../requestForTests.ts';
import { makeOneFile } from './oneFile.ts';

const bundled = everyReport.get('bundled');

afterEach(() => vi.unstubAllGlobals());

async function made(answer: () => Promise<Response>) {
  if (!bundled) throw new Error('No bundled report');
  vi.stubGlobal('document', { documentElement: { dataset: {} }, baseURI: 'https://stated.example/r/' });
  const asked = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', asked);
  const text = await madeText(makeOneFile, await requestFor(bundled, 'en'));
  return { text, asked };
}

test('the product in one file is asked for beside the page', async () => {
  const page =
    '<html lang="en"><head><title>x</title></head><body><script id="report"></script></body></html>';
  const { text, asked } = await made(() => Promise.resolve(new Response(page)));
  expect(asked.mock.lastCall?.[0]).toEqual(new URL('https://stated.example/r/as-stated.html'));
  expect(text).toContain(bundled?.id);
});

test.each([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['it is not there', () => Promise.resolve(new Response('no', { status: 404 }))],
  ['another page stands there', () => Promise.resolve(new Response('<p>Welcome</p>'))],
])('where %s, that is what is said', async (_, answer) => {
  await expect(made(answer)).rejects.toMatchObject({ reason: 'not-loaded' });
});
