// npm run test:office: the exported files in LibreOffice and other programs that are not ours. Installs Debian's packages and a
// validator of Office files where they are missing, then opens every example in both languages (npm test opens a few, where
// LibreOffice is there already). `-- --bring` only installs the packages, in bounded time, and goes on where it can't.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bring, missingPackages, stepsFor, take } from './office/packages.mjs';
import { OOXML_VALIDATOR, validatorFile } from './office/tools.mjs';
import { build, install, patiently, run, tool } from './setup.mjs';

const { values } = parseArgs({ options: { bring: { type: 'boolean', default: false } } });
if (values.bring) {
  console.log(await bring());
  process.exit();
}

await install();
const packages = await missingPackages();
if (packages.length > 0) {
  const { update, fetch, unpack } = stepsFor(packages, { root: process.getuid?.() === 0 });
  await patiently('Reading the lists of packages', () => take(update));
  await patiently(`Fetching ${packages.join(', ')}`, () => take(fetch));
  await patiently('Installing them', () => take(unpack));
}
if (!existsSync(validatorFile)) {
  const [npm = 'npm', ...first] = process.env['npm_execpath']
    ? [process.execPath, process.env['npm_execpath']]
    : ['npm'];
  // Beside the other packages, not among them: it is 79 MB, and nothing but this needs it.
  const args = [
    ...first,
    'install',
    '--prefix',
    OOXML_VALIDATOR.folder,
    '--no-save',
    OOXML_VALIDATOR.package,
  ];
  await patiently('Installing a validator of Office files', () => run(npm, args, { quiet: true }));
}
const files = await tool('vitest/vitest.mjs', ['run', 'scripts/office'], {
  env: { ...process.env, OFFICE: 'every' },
});
await build();
const pictures = await tool('@playwright/test/cli.js', [
  'test',
  '--config=e2e/playwright.config.ts',
  '--project=office',
]);
process.exitCode = files.ok && pictures.ok ? 0 : 1;
