import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { deviceFileAddress } from '@/address/deviceFile.ts';
import { loadReport } from './load.ts';
import { MOST_BYTES, MOST_SECONDS, ReportLoadError } from './loadFailure.ts';

const saying = (text: string): unknown => expect.stringContaining(text);

const json = readFileSync(join(import.meta.dirname, '../report.json'), 'utf8');
const page = 'https://stated.example/';

/** Answers every request in this way from now on; the spy tells what was asked. */
function answering(answer: (signal: AbortSignal | null | undefined) => Promise<Response> | Response) {
  const spy = vi.fn<typeof fetch>((_, init) => Promise.resolve(answer(init?.signal)));
  vi.stubGlobal('fetch', spy);
  return spy;
}

const load = (address = 'other.json', signal = new AbortController().signal) =>
  loadReport(address, page, signal);

/** Why loading fails; a test fails when it does not. */
async function failure(loading: Promise<unknown>) {
  const error: unknown = await loading.then(
    () => new Error('The report was loaded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReportLoadError)) throw error;
  return error.failure;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a report is asked for once, telling nobody who asks or from where, and read by the schema', async () => {
  const spy = answering(() => new Response(json));
  expect(await load()).toMatchObject({ id: 'china-resources-power-poverty-alleviation' });
  expect(spy).toHaveBeenCalledExactlyOnceWith(
    'https://stated.example/other.json',
    // Anew if it has changed: a report that was corrected must not stand there as it was.
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' }),
  );
});

test('an address that is not allowed is refused before anything is asked for', async () => {
  const spy = answering(() => new Response(json));
  expect(await failure(load('http://example.org/report.json'))).toEqual({ kind: 'address', beside: true });
  expect(spy).not.toHaveBeenCalled();
});

test.each([404, 403, 500])('an answer with status %i is told with its number', async (status) => {
  answering(() => new Response('', { status }));
  expect(await failure(load())).toEqual({ kind: 'status', status });
});

test('no answer is the network’s fault when the browser is online, and being offline when it is not', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('navigator', { onLine: true });
  expect(await failure(load())).toEqual({ kind: 'network' });
  vi.stubGlobal('navigator', { onLine: false });
  expect(await failure(load())).toEqual({ kind: 'offline' });
});

test('an answer that takes too long is given up', async () => {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  answering(
    (signal) =>
      new Promise((_, refuse) => {
        signal?.addEventListener('abort', () => refuse(new DOMException('Timed out', 'TimeoutError')));
      }),
  );
  const loading = failure(load());
  limit.abort();
  expect(await loading).toEqual({ kind: 'timeout' });
  expect(timeout).toHaveBeenCalledWith(MOST_SECONDS * 1000);
});

test('a request that the page itself calls off is not a failure of the report', async () => {
  const abandoned = new AbortController();
  answering((signal) => {
    abandoned.abort();
    return Promise.reject(signal?.reason);
  });
  await expect(load('other.json', abandoned.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file over the limit is not read to its end', async () => {
  let sent = 0;
  let cancelled = false;
  const chunk = new Uint8Array(1_000_000).fill(32);
  const endless = () =>
    new ReadableStream({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
      cancel() {
        cancelled = true;
      },
    });
  answering(() => new Response(endless()));
  expect(await failure(load())).toEqual({ kind: 'too-large' });
  expect(cancelled).toBe(true);
  expect(sent).toBeLessThan(MOST_BYTES + 3 * chunk.byteLength);
});

test('a file of exactly the limit is read', async () => {
  const padded = json + ' '.repeat(MOST_BYTES - new TextEncoder().encode(json).byteLength);
  answering(() => new Response(padded));
  expect(await load()).toMatchObject({ version: '1.0.0' });
});

test('a character that is cut between two chunks stays whole', async () => {
  const bytes = new TextEncoder().encode(json);
  const cut = bytes.findIndex((byte) => byte >= 0xe4) + 1;
  answering(() => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.close();
      },
    });
    return new Response(stream);
  });
  const { title } = await load();
  expect(title.zh).toBe('华润电力在扶贫方面报告了什么，又预计什么');
});

test.each([
  ['Latin-1', Uint8Array.from([...'{"title": "caf\u00e9"}'].map((letter) => letter.charCodeAt(0)))],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ['cut inside of a character', new TextEncoder().encode('"扶贫"').slice(0, -2)],
])('a file that is not in UTF-8 is refused by name: %s', async (_, bytes) => {
  answering(() => new Response(bytes));
  expect(await failure(load())).toEqual({ kind: 'not-utf8' });
});

test('from a file on disk the refusal of an address knows that no file beside it can be read', async () => {
  const loading = loadReport('other.json', 'file:///stick/as-stated.html', new AbortController().signal);
  expect(await failure(loading)).toEqual({ kind: 'address', beside: false });
});

test('where the reader of files can’t be had, that is said, and not that no answer came', async () => {
  answering(() => new Response(json));
  vi.doMock('../reader/readFile.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  expect(await failure(load())).toEqual({ kind: 'reader' });
  vi.doUnmock('../reader/readFile.ts');
});

test('what is not JSON says what the parser says, and an empty answer is not JSON', async () => {
  answering(() => new Response(json.slice(0, 3000)));
  expect(await failure(load())).toMatchObject({ kind: 'not-json', detail: saying('JSON') });
  answering(() => new Response(null));
  expect(await failure(load())).toMatchObject({ kind: 'not-json' });
});

test('a report that the schema refuses says where and why', async () => {
  answering(() => new Response(json.replace('"2016/2020"', '"2020/2016"')));
  expect(await failure(load())).toEqual({
    kind: 'invalid',
    problems: [{ path: 'timeline[0].date', refusal: { reason: 'end-before-start', edtf: '2020/2016' } }],
    more: 0,
  });
});

test('where no answer came, a second question tells whether the address leads on', async () => {
  for (const [type, kind] of [
    ['opaqueredirect', 'redirect'],
    ['basic', 'network'],
  ] as const) {
    const answers = [Promise.reject(new TypeError('Failed to fetch')), new Response('')];
    answering(() => {
      const next = answers.shift();
      if (next === undefined) throw new Error('Asked a third time');
      return next;
    });
    vi.stubGlobal('navigator', { onLine: true });
    vi.spyOn(Response.prototype, 'type', 'get').mockReturnValue(type);
    expect(await failure(load())).toEqual({ kind });
    expect(answers).toEqual([]);
  }
});

test('a file that no window of this browser has any longer is said to be so', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(await failure(load(deviceFileAddress('a'.repeat(32))))).toEqual({ kind: 'not-kept' });
});
