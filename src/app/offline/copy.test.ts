import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { Copy, type Means } from './copy.ts';

const root = 'https://stated.example/reports/';

/** Stands for a browser's caches: what was put, by the cache's name and the address. */
class StandInCaches {
  readonly kept = new Map<string, Map<string, Response>>();

  open(name: string) {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    return Promise.resolve({
      match: (url: RequestInfo | URL) => Promise.resolve(cache.get(addressOf(url))?.clone()),
      put: (url: RequestInfo | URL, response: Response) => {
        cache.set(addressOf(url), response);
        return Promise.resolve();
      },
    });
  }
  keys() {
    return Promise.resolve([...this.kept.keys()]);
  }
  delete(name: string) {
    return Promise.resolve(this.kept.delete(name));
  }
}

const addressOf = (url: RequestInfo | URL) => (url instanceof Request ? url.url : String(url));

type Site = Readonly<Record<string, string>>;

/** A site that answers with these texts, and a version made of them. */
function site(id: string, texts: Site, caches: Means['caches'], served = texts, large: Site = {}) {
  const fetched = vi.fn<typeof fetch>((url) => {
    const text = { ...served, ...large }[addressOf(url).slice(root.length)];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  const [files = [], asked = []] = [texts, large].map((some) =>
    Object.entries(some).map(([path, text]) => ({
      path,
      sha256: createHash('sha256').update(text).digest('base64'),
    })),
  );
  return { copy: new Copy({ id, files, asked }, { caches, fetch: fetched, root }), fetched };
}

const first: Site = { '': 'page 1', 'zh/': '页 1', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b1' };
const second: Site = { '': 'page 2', 'zh/': '页 2', 'assets/a-1.js': 'a', 'assets/b-2.js': 'b2' };

const answered = async (copy: Copy, path: string) =>
  (await copy.answer(new Request(new URL(path, root)))).text();

test('what was kept is answered without the network, a page whatever its parameters', async () => {
  const { copy, fetched } = site('1', first, new StandInCaches());
  await copy.fill();
  fetched.mockRejectedValue(new TypeError('No network'));
  expect(await answered(copy, '?lang=zh&slide=3')).toBe('page 1');
  expect(await answered(copy, 'index.html')).toBe('page 1');
  expect(await answered(copy, 'zh/?figure=x')).toBe('页 1');
  expect(await answered(copy, 'assets/b-1.js')).toBe('b1');
});

test('only the product’s own files are the copy’s business', () => {
  const { copy } = site('1', first, new StandInCaches());
  const owns = (url: string, method = 'GET') => copy.owns({ url, method });
  expect(owns(`${root}?lang=en`)).toBe(true);
  expect(owns(`${root}assets/gone-0.js`)).toBe(true);
  expect(owns(`${root}mine.json`)).toBe(false);
  expect(owns(root, 'POST')).toBe(false);
  expect(owns('https://stated.example/other/')).toBe(false);
  expect(owns('https://elsewhere.example/reports/assets/a-1.js')).toBe(false);
});

test('a copy is whole or there is none: a file that is not as it was built leaves nothing behind', async () => {
  const caches = new StandInCaches();
  const { copy } = site('1', first, caches, { ...first, 'zh/': '页 0' });
  await expect(copy.fill()).rejects.toThrow('zh/ is not there as it was built');
  expect(caches.kept.size).toBe(0);
});

test('a stale answer of the browser’s own store is asked for once more from the server', async () => {
  const { copy, fetched } = site('1', first, new StandInCaches());
  fetched.mockImplementationOnce(() => Promise.resolve(new Response('page 0')));
  await copy.fill();
  expect(await answered(copy, '')).toBe('page 1');
  expect(fetched).toHaveBeenCalledWith(root, { cache: 'reload' });
});

test('a new version downloads only what is new in it', async () => {
  const caches = new StandInCaches();
  await site('1', first, caches).copy.fill();
  const { copy, fetched } = site('2', second, caches);
  await copy.fill();
  const asked = fetched.mock.calls.map(([url]) => addressOf(url));
  expect(asked).not.toContain(`${root}assets/a-1.js`);
  expect(await answered(copy, '')).toBe('page 2');
});

test('a tab of the version before is still served its parts; those of older versions are forgotten', async () => {
  const caches = new StandInCaches();
  const others = await caches.open('another product’s');
  await others.put('https://stated.example/x', new Response('x'));
  await site('0', { '': 'page 0', 'assets/z-0.js': 'z' }, caches).copy.fill();
  await site('1', first, caches).copy.fill();
  const { copy } = site('2', second, caches);
  await copy.fill();
  await copy.forgetOlder();
  expect(await answered(copy, 'assets/b-1.js')).toBe('b1');
  expect((await copy.answer(new Request(`${root}assets/z-0.js`))).status).toBe(404);
  expect(await caches.keys()).toEqual(['another product’s', `as-stated ${root} 1`, `as-stated ${root} 2`]);
});

test('what is large is kept once it was asked for, as it was built, and in the next version too', async () => {
  const caches = new StandInCaches();
  const one = site('1', first, caches, first, { 'one.html': 'one 1', 'other.html': 'other 1' });
  await one.copy.fill();
  expect(one.fetched.mock.calls.map(([url]) => addressOf(url))).not.toContain(`${root}one.html`);
  expect(await answered(one.copy, 'one.html')).toBe('one 1');
  one.fetched.mockRejectedValue(new TypeError('No network'));
  expect(await answered(one.copy, 'one.html')).toBe('one 1');
  await expect(answered(one.copy, 'other.html')).rejects.toThrow('No network');

  const two = site('2', second, caches, second, { 'one.html': 'one 2', 'other.html': 'other 2' });
  await two.copy.fill();
  two.fetched.mockRejectedValue(new TypeError('No network'));
  expect(await answered(two.copy, 'one.html')).toBe('one 2');
  await expect(answered(two.copy, 'other.html')).rejects.toThrow('No network');
});

test('what stands in the place of what is large is answered, and not kept', async () => {
  const caches = new StandInCaches();
  const { copy, fetched } = site('1', first, caches, first, { 'one.html': 'one' });
  await copy.fill();
  fetched.mockImplementation(() => Promise.resolve(new Response('another')));
  expect(await answered(copy, 'one.html')).toBe('another');
  fetched.mockRejectedValue(new TypeError('No network'));
  await expect(answered(copy, 'one.html')).rejects.toThrow('No network');
});
