import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadKeys, marked, usedKey, type Use } from './deadMessages.ts';
import { furnish, lint, root } from './lint.ts';
import { messageKeys } from './messageKeys.ts';

const english = 'src/i18n/en';
const configuration = {
  plugins: ['typescript'],
  options: { typeAware: true },
  categories: { correctness: 'off' },
  rules: { 'typescript/no-deprecated': 'error' },
};

/** Whether a file holds the words of a language. */
const isWords = (file: string) => /^src\/i18n\/[^/]+\//.test(file);

/** The uses of the messages in the product's code. */
async function usesIn(house: string): Promise<Use[]> {
  await furnish(house);
  await cp(join(root, 'scripts/types'), join(house, 'scripts/types'), { recursive: true });
  await cp(join(root, 'src'), join(house, 'src'), {
    recursive: true,
    filter: (file) => !/\.test\.tsx?$/.test(file),
  });
  for (const file of await readdir(join(house, english))) {
    const path = join(house, english, file);
    await writeFile(path, marked(await readFile(path, 'utf8')));
  }
  await writeFile(join(house, '.oxlintrc.json'), JSON.stringify(configuration));
  return (await lint(house)).flatMap(({ file, message }) => {
    const path = isWords(file) ? null : usedKey(message);
    return path === null ? [] : { path, file };
  });
}

/** The text of each file of the product's code but the messages. */
async function codeIn(house: string): Promise<Record<string, string>> {
  const files = await readdir(join(house, 'src'), { recursive: true });
  const sources = files
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !isWords(file));
  const read = sources.map(async (file) => [file, await readFile(join(house, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

test('every message is used', async () => {
  const files = await readdir(join(root, english));
  const codes = await Promise.all(files.map((file) => readFile(join(root, english, file), 'utf8')));
  const keys = codes.flatMap(messageKeys).map(({ path }) => path);
  const house = await mkdtemp(join(tmpdir(), 'as-stated-messages-'));
  try {
    const uses = await usesIn(house);
    expect(deadKeys(keys, uses, await codeIn(house))).toEqual([]);
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}, 60_000);

test('the keys of a module are known at every depth, and marked where they stand', () => {
  const code = `export const a: A = { b: (n: { c: number }) => n.c, d: { 'e-f': '' } satisfies D };`;
  expect(messageKeys(code).map(({ path }) => path)).toEqual(['a.b', 'a.d', 'a.d.e-f']);
  expect(marked(code)).toBe(
    `export const a: A = { /** @deprecated «a.b» */ b: (n: { c: number }) => n.c, /** @deprecated «a.d» */ d: { /** @deprecated «a.d.e-f» */ 'e-f': '' } satisfies D };`,
  );
  expect(usedKey('`e-f` is deprecated. «a.d.e-f»')).toBe('a.d.e-f');
});

describe('a key is dead', () => {
  const keys = ['a', 'a.b', 'a.c', 'a.d', 'a.d.e', 'a.d.f', 'a.g'];
  const inX = (...paths: readonly string[]): Use[] => paths.map((path) => ({ path, file: 'x.ts' }));

  test('when nothing uses it', () => {
    expect(deadKeys(keys, inX('a', 'a.b'), {})).toEqual(['a.c', 'a.d', 'a.d.e', 'a.d.f', 'a.g']);
    expect(deadKeys(keys, inX('a', 'a', 'a.b', 'a.d', 'a.d.e'), {})).toEqual(['a.c', 'a.d.f', 'a.g']);
  });

  test('unless something takes what it lies in whole', () => {
    expect(deadKeys(keys, inX('a', 'a', 'a.b', 'a.d'), {})).toEqual(['a.c', 'a.g']);
    expect(deadKeys(keys, inX('a'), {})).toEqual([]);
  });

  test('unless what it lies in is asked for its name', () => {
    const uses = inX('a', 'a', 'a', 'a.b', 'a.c', 'a.d', 'a.d.e', 'a.g');
    const [asks, other] = ['d[kind]', "const kind = x ? 'e' : 'f';"];
    expect(deadKeys(keys, uses, { 'x.ts': asks, 'y.ts': other })).toEqual([]);
    expect(deadKeys(keys, uses, { 'x.ts': 'd[0]', 'y.ts': other + asks })).toEqual(['a.d.f']);
    expect(deadKeys(keys, uses, { 'x.ts': asks })).toEqual(['a.d.f']);
  });
});
