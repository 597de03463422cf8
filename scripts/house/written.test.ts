import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { overrides } from './overrides.mjs';
import { rooms } from './rooms.mjs';
import { withOverrides, withTable } from './written.mjs';

const root = join(import.meta.dirname, '../..');
const configurationShape = z.object({
  overrides: z.array(z.object({ rules: z.record(z.string(), z.unknown()) }).loose()),
});
const read = (file: string) => readFile(join(root, file), 'utf8');
const directionsIn = (configuration: string) =>
  configurationShape
    .parse(JSON.parse(configuration))
    .overrides.filter(({ rules }) => 'no-restricted-imports' in rules);

test('every folder of src but the styles is a room of the table', async () => {
  const entries = await readdir(join(root, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'styles');
  expect(folders.map(({ name }) => name).filter((name) => !rooms.has(name))).toEqual([]);
});

test('the linter holds the house to the table of rooms (else: npm run house)', async () => {
  expect(directionsIn(await read('.oxlintrc.json'))).toEqual(overrides);
});

test('ARCHITECTURE.md shows the table of rooms (else: npm run house)', async () => {
  const document = await read('ARCHITECTURE.md');
  expect(document).toBe(withTable(document));
});

test('a configuration that says something else is brought in line, and the rest of it stays', async () => {
  const configuration = await read('.oxlintrc.json');
  const stale = configuration.replace('src/quantity/**', 'src/cellar/**');
  expect(directionsIn(stale)).not.toEqual(overrides);
  const written = withOverrides(stale);
  expect(JSON.parse(written)).toEqual(JSON.parse(configuration));
});

test('a document without a place for the table is refused', () => {
  expect(() => withTable('# Architecture\n')).toThrow(/markers/);
});
