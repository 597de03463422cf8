// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadIfReplaced } from './replaced.ts';

const reload = vi.fn<() => void>();
const page = (build: string) =>
  `<div id="root" data-prerendered="en"></div><script>"./assets/${build}"</script>`;

/** Every page that is asked for from now on. */
const serving = (html: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(html, { status }))),
  );

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('location', { pathname: '/', reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a tab whose parts are gone is loaded anew once the site has another build, and not twice from the same one', async () => {
  serving(page('index-new.js'));
  await reloadIfReplaced('index-old.js');
  await reloadIfReplaced('index-old.js');
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ['the same build still stands', page('index-this.js'), 200],
  ['the site answers with an error', page('index-new.js'), 500],
  ['another page answers in its place', '<h1>Log in to this network</h1>', 200],
])('nothing is loaded anew where %s', async (_, html, status) => {
  serving(html, status);
  await reloadIfReplaced('index-this.js');
  expect(reload).not.toHaveBeenCalled();
});

test('nothing is loaded anew without a network', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch'))),
  );
  await expect(reloadIfReplaced('index-this.js')).rejects.toThrow('Failed to fetch');
  expect(reload).not.toHaveBeenCalled();
});
