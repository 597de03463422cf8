// npm run test:office: the exported files in LibreOffice. Installs Debian's package where it is missing, then runs the tests that
// open what we write with it (they also run in npm test, where LibreOffice is there already).
import { install, patiently, run, tool } from './setup.mjs';

const PACKAGES = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

/** @param {string} program @param {string} flag */
const isThere = async (program, flag) => (await run(program, [flag], { quiet: true })).ok;

await install();
if (!(await isThere('soffice', '--version')) || !(await isThere('pdftotext', '-v'))) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const apt = (args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return run(command, rest, { quiet: true, env });
  };
  await patiently('Reading the lists of packages', () => apt(['update']));
  await patiently('Installing LibreOffice', () =>
    apt(['install', '--yes', '--no-install-recommends', ...PACKAGES]),
  );
}
const { ok } = await tool('vitest/vitest.mjs', ['run', 'src/exports', '--testNamePattern', 'LibreOffice']);
process.exitCode = ok ? 0 : 1;
