// npm run mutants: breaks the code in many small ways and counts how many of them the tests notice.
// `npm run mutants -- period quantity --without quantity/phrase` tries these folders of src alone, and leaves some out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { root } from './setup.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
});
const folders = positionals.length > 0 ? positionals : ['quantity', 'period', 'report'];
const unknown = [...folders, ...values.without].filter((folder) => !existsSync(join(root, 'src', folder)));
if (unknown.length > 0) {
  console.error(`There is no src/${unknown.join(', no src/')}`);
  process.exit(2);
}

// The tests run in threads here, which can't change their time zone; any but UTC will do for what they ask.
process.env['TZ'] = 'Asia/Shanghai';
// The tests that stand near what is broken; the words of the languages are tried with all of it.
process.env['MUTATED'] = [...folders, 'i18n'].join(',');
process.env['UNMUTATED'] = values.without.join(',');

const mutants = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    ...folders.flatMap((folder) => [
      `src/${folder}/**/*.{ts,tsx}`,
      `!src/${folder}/**/*.{test.ts,test.tsx,d.ts}`,
      `!src/${folder}/**/*ForTests.ts`,
      ...(folder === 'report' ? ['!src/report/renderInView.tsx'] : []),
    ]),
    ...values.without.map((folder) => `!src/${folder}/**`),
  ],
  vitest: { configFile: 'scripts/mutants/mutants.vitest.ts' },
  ignorePatterns: ['bench', 'dist', 'e2e', 'mutants', 'shots', 'test-results'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  htmlReporter: { fileName: 'mutants/report.html' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  tempDirName: 'mutants/tmp',
  // Its rewriting of tsconfig.json asks for a TypeScript older than ours; there is nothing in it to rewrite.
  tsconfigFile: 'mutants/none.json',
  // A mutant that is never left is one that was noticed, but each costs this long.
  timeoutMS: 10_000,
}).runMutationTest();

const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const all = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status)).length;
console.log(`${noticed} of ${all} mutants noticed: ${((100 * noticed) / all).toFixed(1)} %`);
