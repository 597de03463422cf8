// npm run test:office: the exported files in LibreOffice and other programs that are not ours. Installs Debian's packages and a
// validator of Office files where they are missing, then opens every example in both languages (npm test opens a few, where
// LibreOffice is there already).
import { existsSync } from 'node:fs';
import { build, install, patiently, run, tool } from './setup.mjs';
import { fontsAreThere, officeIsThere, OOXML_VALIDATOR, validatorFile } from './office/tools.mjs';

const PACKAGES = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils', 'librsvg2-bin'];

/** Installs packages of Debian's. @param {readonly string[]} packages */
async function installPackages(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const apt = (args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return run(command, rest, { quiet: true, env });
  };
  await patiently('Reading the lists of packages', () => apt(['update']));
  // What is installed for a test need not outlive a power cut: a third of the time is waiting for the disk.
  const options = ['--yes', '--no-install-recommends', '--option=Dpkg::Options::=--force-unsafe-io'];
  await patiently(`Installing ${packages.join(', ')}`, () => apt(['install', ...options, ...packages]));
}

await install();
const missing = [
  ...((await officeIsThere()) ? [] : PACKAGES),
  ...((await fontsAreThere()) ? [] : ['fonts-noto-cjk']),
];
if (missing.length > 0) await installPackages(missing);
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
