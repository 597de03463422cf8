import { request } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.mjs';

describe('the server', () => {
  let home = '';
  const open: { close: () => Promise<void> }[] = [];
  const within = (...path: readonly string[]) => join(home, ...path);

  async function served(options: Parameters<typeof serve>[1]) {
    const server = await serve(within('folder'), options);
    open.push(server);
    return server;
  }

  /** The status and the body for a path as it is written: `fetch` would tidy it up first. */
  async function ask(path: string): Promise<readonly [number | undefined, string]> {
    const { port } = await served({ port: 0 });
    return new Promise((done, fail) => {
      request({ host: '127.0.0.1', port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => done([response.statusCode, body]));
      })
        .on('error', fail)
        .end();
    });
  }

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'as-stated-serve-'));
    await Promise.all(['folder', 'folder-beside', 'peers'].map((name) => mkdir(within(name))));
    await writeFile(within('folder', 'index.html'), '<p>page</p>');
    await writeFile(within('folder', 'a.js'), 'export const a = 1;');
    await writeFile(within('secret'), 'secret');
    await writeFile(within('folder-beside', 'secret'), 'secret');
    await writeFile(within('peers', 'peer.js'), 'peer');
    await symlink(within('secret'), within('folder', 'link'));
    await symlink(within('folder-beside'), within('folder', 'linked-folder'));
    await symlink(within('folder', 'a.js'), within('folder', 'same.js'));
  });

  afterAll(async () => {
    await Promise.all(open.map((server) => server.close()));
    await rm(home, { recursive: true, force: true });
  });

  test('takes the next free port when the wanted one is taken', async () => {
    const first = await served({ port: 0 });
    const second = await served({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(second.address)).text()).toBe('<p>page</p>');
  });

  test('sends text as brotli where that is asked of it and understood', async () => {
    const { address } = await served({ port: 0, compressed: true });
    const response = await fetch(`${address}a.js`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('export const a = 1;');
    const plain = await fetch(`${address}a.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe('export const a = 1;');
  });

  test('says what a file is, has it taken for nothing else, and asked for anew each time', async () => {
    const { address } = await served({ port: 0 });
    const { headers } = await fetch(`${address}a.js`);
    expect(headers.get('content-type')).toContain('text/javascript');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('answers 404 for what is not there', async () => {
    const { address } = await served({ port: 0 });
    const response = await fetch(`${address}nothing.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers HEAD with what GET would say of a file, without the file', async () => {
    const { address } = await served({ port: 0 });
    const response = await fetch(`${address}a.js`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '19']);
    expect(await response.text()).toBe('');
  });

  test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'does nothing but hand out: no %s',
    async (method) => {
      const { address } = await served({ port: 0 });
      const response = await fetch(address, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await response.text()).not.toContain('page');
    },
  );

  test.for([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..%5csecret',
    '/../folder-beside/secret',
    '/..%2ffolder-beside%2fsecret',
    '/link',
    '/linked-folder/secret',
    '/a%00.js',
    '/%zz',
    '//secret',
  ])('keeps inside its folder: %s', async (path) => {
    const [status, body] = await ask(path);
    expect([status, body]).toEqual([404, 'Not found\n']);
  });

  test('follows a link that stays inside its folder', async () => {
    expect(await ask('/same.js')).toEqual([200, 'export const a = 1;']);
  });

  describe('with routes', () => {
    const routed = () =>
      served({
        port: 0,
        routes: {
          '/peers/': within('peers'),
          '/page/': (name) => (name === 'a b' ? '<p>made</p>' : undefined),
        },
      });
    const text = async (url: string) => (await fetch(url)).text();

    test('serves another folder below a path, and keeps inside of it', async () => {
      const { address } = await routed();
      expect(await text(`${address}peers/peer.js`)).toBe('peer');
      expect(await text(`${address}peers/..%2fsecret`)).toBe('Not found\n');
    });

    test('makes a page when it is asked for, and no other', async () => {
      const { address } = await routed();
      const response = await fetch(`${address}page/a%20b`);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).toBe('<p>made</p>');
      expect(await text(`${address}page/other`)).toBe('Not found\n');
    });

    test('still serves its own folder', async () => {
      const { address } = await routed();
      expect(await text(address)).toBe('<p>page</p>');
    });
  });

  test('a report that is being written is served as it is now, also before the build knows of it, and nothing else beside it', async () => {
    await mkdir(within('written'));
    await writeFile(within('folder', 'mine.json'), '{"of": "the build"}');
    const { address } = await served({ port: 0, written: within('written') });
    const text = async (path: string) => (await fetch(address + path)).text();
    expect(await text('mine.json')).toBe('{"of": "the build"}');
    await writeFile(within('written', 'mine.json'), '{"of": "now"}');
    await writeFile(within('written', 'a.js'), 'other');
    await symlink(within('secret'), within('written', 'link.json'));
    expect(await text('mine.json')).toBe('{"of": "now"}');
    expect(await text('a.js')).toBe('export const a = 1;');
    expect((await fetch(`${address}link.json`)).status).toBe(404);
  });
});
