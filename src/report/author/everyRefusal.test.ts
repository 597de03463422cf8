import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';
import { everyRefusal } from './everyRefusal.ts';

const folder = join(import.meta.dirname, '../examples');
const examples = await Promise.all(
  (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .map(async (file): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'))),
);

const isContainer = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** Sets one value somewhere in a report, or takes it out: the numbers say where. */
function spoil(data: unknown, way: readonly number[], value: unknown): void {
  let at = data;
  for (const [step, turn] of way.entries()) {
    if (!isContainer(at)) return;
    const keys = Object.keys(at);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) return;
    if (step === way.length - 1 || !isContainer(at[key])) {
      if (value === undefined && !Array.isArray(at)) Reflect.deleteProperty(at, key);
      else at[key] = value ?? null;
      return;
    }
    at = at[key];
  }
}

const spoiled = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(
      fc.tuple(
        fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
        fc.constantFrom<unknown>(
          undefined,
          null,
          7,
          -1,
          '',
          'x',
          'no-such',
          '<b>',
          '{no-such}',
          [],
          {},
          [{}],
          true,
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([example, changes]) => {
    const data = structuredClone(example);
    for (const [way, value] of changes) spoil(data, way, structuredClone(value));
    return data;
  });

test('something is refused exactly where the reader of reports refuses the file', () => {
  fc.assert(
    fc.property(spoiled, (data) => {
      const { refusals } = everyRefusal(data);
      const parsed = parseReport(JSON.stringify(data));
      expect(refusals.length === 0).toBe(parsed.ok);
    }),
    { numRuns: 1500 },
  );
  // Each of them is read twice and more, which a busy machine may take its time for.
}, 180_000);

test('what is refused first is among what is refused in all', () => {
  fc.assert(
    fc.property(spoiled, (data) => {
      const parsed = parseReport(JSON.stringify(data));
      if (parsed.ok || parsed.reason !== 'invalid') return;
      const all = new Set(everyRefusal(data).refusals.map(({ refusal }) => refusal.reason));
      for (const { refusal } of parsed.problems) expect(all).toContain(refusal.reason);
    }),
    { numRuns: 500 },
  );
});

test('a file with something wrong in every figure is told in one go, and soon', () => {
  const figure = (i: number) => ({
    id: `figure-${i}`,
    label: 'x',
    value: i,
    unit: i % 3 === 0 ? 'parsecs' : 'people',
    phrase: `${i} people`,
    paragraph: i % 3 === 1 ? 'one' : 1,
    supersedes: i % 3 === 2 ? 'nobody' : 'figure-1',
  });
  const figures = Array.from({ length: 3000 }, (_, i) => figure(i + 1));
  const begun = performance.now();
  const { refusals } = everyRefusal({ title: 'x', origin: { publisher: 'x', language: 'en' }, figures });
  expect(refusals.length).toBeGreaterThanOrEqual(3000);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
