import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const documents = ['README.md', 'ARCHITECTURE.md', '.github/CONTRIBUTING.md'];
const read = (file: string) => readFile(join(root, file), 'utf8');
const packageShape = z.object({ scripts: z.record(z.string(), z.string()) });

test.for(documents)('%s names only files and folders that are there', async (document) => {
  const named = Array.from(
    (await read(document)).matchAll(/`((?:src|scripts|e2e|bench|public)\/[^`\s]*)`/g),
    ([, path = '']) => path,
  );
  // One a language or a feature: those that stand for all of them are there.
  const paths = named.map((path) => path.replace('*', 'en').replace('<feature>', 'page'));
  // A room of the table may still be empty.
  const missing = paths.filter((path) => !existsSync(join(root, path)) && path !== 'src/exports');
  expect(missing).toEqual([]);
});

test.for(documents)('%s names only commands that npm knows', async (document) => {
  const { scripts } = packageShape.parse(JSON.parse(await read('package.json')));
  const named = Array.from((await read(document)).matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
