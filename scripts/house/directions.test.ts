import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { furnish, lint, root } from './lint.ts';
import { rooms } from './rooms.mjs';
import { importing, plants, type Plant } from './plants.ts';

/**
 * The rules look at static imports alone; so what a file of the product loads with `import('…')` is planted in
 * its folder as if it were static.
 */
async function lateImports(): Promise<Plant> {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  const sources = entries.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const found = sources.map(async (file, n) => {
    const code = await readFile(join(root, 'src', file), 'utf8');
    const specifiers = code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g);
    return Array.from(specifiers, ([, specifier = ''], m) => {
      return [join('src', dirname(file), `late-${n}-${m}.ts`), importing(specifier)] as const;
    });
  });
  const files = Object.fromEntries((await Promise.all(found)).flat());
  return { title: 'what is loaded late keeps the same directions', files, refusedBy: null };
}

/** Builds a house of empty folders under the product's own configuration, with these plants in it. */
async function build(house: string, all: readonly Plant[]): Promise<void> {
  await furnish(house);
  await cp(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  const thing = 'export type Thing = number;\nexport const thing: Thing = 1;\n';
  const things = [...rooms.keys()].map((folder) => [`src/${folder}/thing.ts`, thing] as const);
  const files = [...things, ...all.flatMap((plant) => Object.entries(plant.files))];
  for (const [file, code] of files) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), code);
  }
}

/** The names of the broken rules by the file's path. */
async function brokenRules(house: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { file, rule } of await lint(house)) found.set(file, [...(found.get(file) ?? []), rule]);
  return found;
}

describe('the linter keeps the house in order', () => {
  let house = '';
  let late: Plant;
  let refusals: Awaited<ReturnType<typeof brokenRules>>;

  beforeAll(async () => {
    late = await lateImports();
    house = await mkdtemp(join(tmpdir(), 'as-stated-house-'));
    await build(house, [...plants, late]);
    refusals = await brokenRules(house);
  }, 60_000);

  afterAll(() => rm(house, { recursive: true, force: true }));

  /** The files of a plant that met another fate than they should. */
  function misjudged({ files, refusedBy }: Plant): string[] {
    const boundaries = ['no-restricted-imports', 'no-nodejs-modules'];
    return Object.keys(files).filter((file) => {
      const rules = refusals.get(file) ?? [];
      return refusedBy ? !rules.includes(refusedBy) : rules.some((rule) => boundaries.includes(rule));
    });
  }

  test.for(plants)('$title', (plant) => {
    expect(misjudged(plant)).toEqual([]);
  });

  test('what is loaded late keeps the same directions', () => {
    expect(misjudged(late)).toEqual([]);
  });
});
