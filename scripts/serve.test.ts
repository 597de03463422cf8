import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serve } from './serve.mjs';

describe('the server', () => {
  let folder = '';
  const open: { close: () => Promise<void> }[] = [];

  async function served(port: number) {
    const server = await serve(folder, { port });
    open.push(server);
    return server;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'as-stated-serve-'));
    await writeFile(join(folder, 'index.html'), '<p>page</p>');
    await writeFile(join(folder, 'a.js'), 'export const a = 1;');
  });

  afterAll(async () => {
    await Promise.all(open.map((server) => server.close()));
    await rm(folder, { recursive: true, force: true });
  });

  test('takes the next free port when the wanted one is taken', async () => {
    const first = await served(0);
    const second = await served(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(second.address)).text()).toBe('<p>page</p>');
  });

  test('says what a file is, and has it asked for anew each time', async () => {
    const { address } = await served(0);
    const { headers } = await fetch(`${address}a.js`);
    expect(headers.get('content-type')).toContain('text/javascript');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('answers 404 for what is not there', async () => {
    const { address } = await served(0);
    expect((await fetch(`${address}nothing.js`)).status).toBe(404);
  });

  test.for(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a%00.js', '/%zz'])(
    'keeps inside its folder: %s',
    (url) => {
      const root = join(tmpdir(), 'folder');
      const file = fileFor(root, url);
      expect(file === null || file.startsWith(`${root}/`)).toBe(true);
    },
  );
});
