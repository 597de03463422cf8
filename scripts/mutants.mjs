// npm run mutants: breaks the code in many small ways and counts how many of them the tests notice.
// `npm run mutants -- period report/relations --without period/edtf.ts` tries these folders and files of src alone, and leaves some out;
// `--tests report/author` asks the tests there instead of those nearby, and `--at-once 1` leaves more of the machine to others.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { nearTests } from './mutants/nearTests.mjs';
import { scoreTable } from './mutants/scoreTable.mjs';
import { root } from './setup.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    tests: { type: 'string', multiple: true, default: [] },
    'at-once': { type: 'string', default: '2' },
  },
});
const named = positionals.length > 0 ? positionals : ['quantity', 'period', 'report'];
const unknown = [...named, ...values.without, ...values.tests].filter(
  (path) => !existsSync(join(root, 'src', path)),
);
if (unknown.length > 0) {
  console.error(`There is no src/${unknown.join(', no src/')}`);
  process.exit(2);
}

/** @param {string} path */
const isFile = (path) => statSync(join(root, 'src', path)).isFile();
/** @param {string} path @param {string} ending */
const allOf = (path, ending) => (isFile(path) ? `src/${path}` : `src/${path}/**/${ending}`);

// The tests run in threads here, which can't change their time zone; any but UTC will do for what they ask.
process.env['TZ'] = 'Asia/Shanghai';
process.env['MUTANTS_TESTS'] = (
  values.tests.length > 0
    ? values.tests.map((path) => allOf(path, '*.test.{ts,tsx}'))
    : named.flatMap((path) => nearTests(isFile(path) ? dirname(path) : path))
).join('\n');

const mutants = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    ...named.map((path) => allOf(path, '*.{ts,tsx}')),
    '!src/**/*.{test.ts,test.tsx,d.ts}',
    '!src/**/*ForTests.{ts,tsx}',
    '!src/report/renderInView.tsx',
    '!src/report/examples/**',
    ...values.without.map((path) => `!${allOf(path, '*')}`),
  ],
  vitest: { configFile: 'scripts/mutants/mutants.vitest.ts' },
  ignorePatterns: ['/bench', '/dist', '/e2e', '/mutants', '/shots', '/test-results'],
  coverageAnalysis: 'perTest',
  concurrency: Number(values['at-once']),
  reporters: ['progress-append-only', 'clear-text', 'html'],
  htmlReporter: { fileName: 'mutants/report.html' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  tempDirName: 'mutants/tmp',
  // Its rewriting of tsconfig.json asks for a TypeScript older than ours; there is nothing in it to rewrite.
  tsconfigFile: 'mutants/none.json',
  // A mutant that is never left is one that was noticed, but each costs this long. Shorter, and a busy machine would notice for the tests.
  timeoutMS: 30_000,
}).runMutationTest();

const src = join(root, 'src');
console.log(
  scoreTable(mutants.map(({ fileName, status }) => ({ status, folder: relative(src, dirname(fileName)) }))),
);
