// npm test: sets up what is missing and runs everything that must hold. `npm test -- --source FILE` also holds the figures
// to the source's text; `npm test -- --seed NUMBER` (or `fresh`) tries the properties of other values; `npm test -- --office files`
// leaves pictures in LibreOffice to npm run test:office. Node's own modules only, until the rest is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closingLine, playwrightCount, vitestCount } from './counts.mjs';
import { officeIsThere } from './office/tools.mjs';
import { install, run, tool } from './setup.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    seed: { type: 'string', default: '1' },
    office: { type: 'string', default: 'all' },
  },
});
const seed = values.seed === 'fresh' ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);

await install();
const { installBrowser } = await import('./browser.mjs');
await installBrowser();

const scratch = mkdtempSync(join(tmpdir(), 'as-stated-test-'));
const one = { passed: 1, failed: 0, secondTry: [] };
const none = { passed: 0, failed: 1, secondTry: [] };

/** @type {{ what: string, count: Count, seconds: number }[]} */
const results = [];

/**
 * One step of the test: says what it does, does it, and notes how it went.
 *
 * @param {string} what
 * @param {() => Promise<Count>} work
 */
async function step(what, work) {
  console.log(`\n${what} …`);
  const begun = Date.now();
  const count = await work();
  const seconds = (Date.now() - begun) / 1000;
  results.push({ what, count, seconds });
  console.log(`${count.failed > 0 ? 'FAILED' : 'passed'}: ${what}, ${seconds.toFixed(1)} s`);
  return count.failed === 0;
}

/**
 * A program that is right when it ends with 0; it counts as one test, and what it prints is shown when it fails.
 *
 * @param {string} what
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 */
const check = (what, file, args) =>
  step(what, async () => {
    const { ok, output } = await tool(file, args, { quiet: true });
    if (!ok) console.log(output);
    return ok ? one : none;
  });

/**
 * A script of ours that is right when it ends with 0; it counts as one test, and what it prints is always shown.
 *
 * @param {string} what
 * @param {readonly string[]} args
 */
const script = (what, args) => step(what, async () => ((await run(process.execPath, args)).ok ? one : none));

/**
 * A runner of many tests, which it counts itself in a file; a runner that fails without a failed test counts as one.
 *
 * @param {string} what
 * @param {(file: string) => Promise<{ ok: boolean }>} start
 * @param {(results: unknown) => Count} countOf
 */
const runner = (what, start, countOf) =>
  step(what, async () => {
    const file = join(scratch, `${results.length}.json`);
    const { ok } = await start(file);
    try {
      const count = countOf(JSON.parse(readFileSync(file, 'utf8')));
      return ok || count.failed > 0 ? count : { ...count, failed: 1 };
    } catch {
      return none;
    }
  });

await check('Types (tsc)', 'typescript/bin/tsc', ['--project', '.']);
await check('Lint (oxlint, type-aware)', 'oxlint/bin/oxlint', []);
await check('Format (oxfmt)', 'oxfmt/bin/oxfmt', ['--check']);
await check('Nothing unused (knip)', 'knip/bin/knip.js', []);
/**
 * @param {string} what
 * @param {readonly string[]} which
 */
const vitest = (what, which) =>
  runner(
    what,
    (file) => {
      const env = { ...process.env, PROPERTY_SEED: String(seed) };
      const args = ['run', ...which, '--reporter=dot', '--reporter=json', `--outputFile=${file}`];
      return tool('vitest/vitest.mjs', args, { env });
    },
    vitestCount,
  );

/**
 * @param {string} what
 * @param {string} project
 */
const playwright = (what, project) =>
  runner(
    what,
    (file) => {
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const args = [
        'test',
        '--config=e2e/playwright.config.ts',
        `--project=${project}`,
        '--reporter=dot,json',
      ];
      return tool('@playwright/test/cli.js', args, { env });
    },
    playwrightCount,
  );

await vitest(`Unit and component tests (vitest, properties by seed ${seed})`, [
  '--exclude=scripts/office/**',
]);
const office = await officeIsThere();
if (office) await vitest('Exported files in LibreOffice (vitest)', ['scripts/office']);
else
  console.log(
    '\nExported files in LibreOffice: not run, as it is not here (npm run test:office installs it)',
  );
if (values.source !== undefined) {
  await script('Every figure stands in the source', ['scripts/verify-source.mjs', values.source]);
}
const built = await check('Build', 'vite/bin/vite.js', ['build']);
if (built) {
  await script('Sizes', ['scripts/size/budget.mjs']);
  await script('Fuzz of the report reader', [
    'scripts/fuzz.mjs',
    '--count=500',
    '--seed=1,fresh',
    '--show=3',
  ]);
  await playwright('Browser tests (Playwright)', 'core');
  if (office && values.office === 'all') {
    await playwright('Exported pictures in LibreOffice and librsvg (Playwright)', 'office');
  }
} else {
  await step('Sizes and browser tests: not run, as there is no build', () =>
    Promise.resolve({ ...none, failed: 2 }),
  );
}
rmSync(scratch, { recursive: true, force: true });

console.log();
for (const { what, count, seconds } of results) {
  const numbers = `${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''}`;
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${what}: ${numbers}`);
}
const counts = results.map(({ count }) => count);
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.every(({ failed }) => failed === 0) ? 0 : 1;
