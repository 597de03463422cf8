import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchBytes } from './fetchBytes.ts';
import { MOST_BYTES, ReportLoadError } from './loadFailure.ts';

const servers: Server[] = [];

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A real server that answers in this way; its origin. */
async function answering(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const server = createServer((request, response) => answer(response, request));
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

const load = (origin: string) =>
  fetchBytes(`${origin}/report.json`, `${origin}/`, new AbortController().signal);

/** Why fetching fails; a test fails when it does not. */
async function failure(loading: Promise<unknown>) {
  const error: unknown = await loading.then(
    () => new Error('The file was fetched'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReportLoadError)) throw error;
  return error.failure;
}

test('a redirect to an unencrypted address of another origin is not taken as the report', async () => {
  const elsewhere = await answering((response) => response.end('{}'));
  const origin = await answering((response) =>
    response.writeHead(302, { location: `${elsewhere}/report.json` }).end(),
  );
  expect(await failure(load(origin))).toEqual({ kind: 'redirect' });
});

test('an address that does not answer leads nowhere', async () => {
  expect(await failure(load('http://127.0.0.1:1'))).toEqual({ kind: 'network' });
});

test('a redirect on the page’s own origin is followed', async () => {
  const origin = await answering((response, { url }) => {
    if (url === '/moved.json') response.end('{}');
    else response.writeHead(301, { location: '/moved.json' }).end();
  });
  expect(await load(origin)).toEqual([new TextEncoder().encode('{}')]);
});

test('a file that drips is given up when its time is over, and said to be slow', async () => {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  let dripped = 0;
  const origin = await answering((response) => {
    const drip = setInterval(() => {
      response.write(' ');
      dripped += 1;
      if (dripped === 5) limit.abort();
    }, 5);
    response.once('close', () => clearInterval(drip));
  });
  expect(await failure(load(origin))).toEqual({ kind: 'slow' });
  const then = dripped;
  await new Promise((done) => setTimeout(done, 50));
  expect(dripped).toBeLessThanOrEqual(then + 2);
});

test('a file that ends before the length it announced has broken off', async () => {
  const origin = await answering((response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"title": "Half of');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await failure(load(origin))).toEqual({ kind: 'broken-off' });
});

test('a file that announces more than the limit is not waited for', async () => {
  const origin = await answering((response) => {
    response.writeHead(200, { 'content-length': MOST_BYTES + 1 }).write(' ');
  });
  expect(await failure(load(origin))).toEqual({ kind: 'too-large' });
});

test('a small file that inflates beyond the limit is not unpacked to its end', async () => {
  const bomb = gzipSync(Buffer.alloc(4 * MOST_BYTES, ' '), { level: 9 });
  expect(bomb.byteLength).toBeLessThan(MOST_BYTES / 100);
  const origin = await answering((response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.byteLength }).end(bomb);
  });
  expect(await failure(load(origin))).toEqual({ kind: 'too-large' });
});
