import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const report = {
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en' },
  documents: [{ id: 'annex', publisher: 'Somebody', language: 'en' }],
  figures: [
    {
      id: 'people',
      label: 'people',
      value: 40_000,
      unit: 'people',
      phrase: 'more than 40,000',
      paragraph: 1,
    },
    { id: 'tons', label: 'tons', value: 7, unit: 'tons', phrase: '7 tons', paragraph: 1, document: 'annex' },
  ],
};

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'as-stated-check-'));
  await Promise.all([
    writeFile(at('right.json'), JSON.stringify(report)),
    writeFile(
      at('wrong.json'),
      JSON.stringify(report, null, 2).replace('"tons",\n      "phrase"', '"tonnes-of",\n      "phrase"'),
    ),
    writeFile(at('source.txt'), 'A title\n\nIt helped more than 40,000 people.\n'),
    writeFile(at('annex.txt'), 'Annex\n\nThere were 7 tons.\n'),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run check` with these arguments; 0 where nothing is wrong. */
function check(...args: readonly string[]) {
  return new Promise<{ readonly code: unknown; readonly lines: readonly string[] }>((done) => {
    execFile(process.execPath, [join(import.meta.dirname, 'check.mjs'), ...args], (failure, stdout, stderr) =>
      done({ code: failure === null ? 0 : failure.code, lines: (stdout + stderr).trim().split('\n') }),
    );
  });
}

test('a sound report with the texts of its documents: nothing is wrong, and the last line counts', async () => {
  const { code, lines } = await check(
    at('right.json'),
    at('source.txt'),
    '--document',
    `annex=${at('annex.txt')}`,
  );
  expect(lines.at(-1)).toBe('0 errors, 1 warning, 2 of 2 phrases looked up');
  expect(code).toBe(0);
});

test('an error is told with file, line and column, and the end is not 0', async () => {
  const { code, lines } = await check(at('wrong.json'));
  expect(lines[1]).toMatch(/wrong\.json:27:15 error figures\[1\]\.unit: “tonnes-of” is neither/);
  expect(code).toBe(1);
});

test.each([
  [[], 'Which report?'],
  [['nowhere.json'], 'no such file'],
  [['a.json', 'b.txt', 'c.txt'], 'Which report?'],
  [['a.json', '--document', 'annex'], 'write ID=FILE'],
])('%j can’t be checked, and it is said why', async (args, why) => {
  const { code, lines } = await check(...args);
  expect(lines.join('\n')).toContain(why);
  expect(code).toBe(2);
});
