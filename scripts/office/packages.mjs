// Debian's packages of the programs that exported files are opened with. Node's own modules only.
import { run } from '../setup.mjs';
import { fontsAreThere, officeIsThere } from './tools.mjs';

const PROGRAMS = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils', 'librsvg2-bin'];
const FONTS = ['fonts-noto-cjk'];

/** Which of them are missing here. */
export async function missingPackages() {
  return [...((await officeIsThere()) ? [] : PROGRAMS), ...((await fontsAreThere()) ? [] : FONTS)];
}

/**
 * How packages are installed. What waits for a network may be given a time, as it can be stopped and leaves nothing half
 * done; what unpacks is let to its end.
 *
 * @param {readonly string[]} packages
 * @param {{ root: boolean, seconds?: { update: number, fetch: number } }} how whether this is root's own process, and how long it may wait
 */
export function stepsFor(packages, { root, seconds }) {
  const sudo = root ? [] : ['sudo', '-n'];
  // `timeout` stands below sudo: what is root's can be stopped by root alone.
  const bounded = (/** @type {number | undefined} */ most) =>
    most === undefined ? [] : ['timeout', String(most)];
  // What is installed for a test need not outlive a power cut: a third of the time is waiting for the disk.
  const options = ['--yes', '--no-install-recommends', '--option=Dpkg::Options::=--force-unsafe-io'];
  return {
    update: [...sudo, ...bounded(seconds?.update), 'apt-get', 'update'],
    fetch: [
      ...sudo,
      ...bounded(seconds?.fetch),
      'apt-get',
      'install',
      ...options,
      '--download-only',
      ...packages,
    ],
    unpack: [...sudo, 'apt-get', 'install', ...options, '--no-download', ...packages],
  };
}

/**
 * One of those steps.
 *
 * @param {readonly string[]} step
 */
export function take([program = 'apt-get', ...args]) {
  return run(program, args, { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Why it can't be done: the last error that a program named. @param {string} output */
const reasonIn = (output) =>
  output.split('\n').findLast((line) => /^(?:(?:E|sudo|timeout): |spawn )/.test(line)) ??
  'stopped, as it took too long';

/** The machine that this runs on. */
const here = { root: process.getuid?.() === 0, missingPackages, officeIsThere, take };

/**
 * Installs what is missing as far as it can, and says in one line what came of it. It never fails, and waits for a network
 * for about a minute at most: what needs these programs is left out where they are not.
 *
 * @param {typeof here} [machine]
 */
export async function bring(machine = here) {
  const packages = await machine.missingPackages();
  if (packages.length === 0) return 'LibreOffice is here already';
  const begun = Date.now();
  const steps = stepsFor(packages, { root: machine.root, seconds: { update: 20, fetch: 45 } });
  // Lists that can't be read anew may be new enough.
  await machine.take(steps.update);
  for (const step of [steps.fetch, steps.unpack]) {
    const { ok, output } = await machine.take(step);
    if (!ok) return `LibreOffice can't be installed here: ${reasonIn(output)}`;
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  return (await machine.officeIsThere())
    ? `LibreOffice was installed in ${seconds} s`
    : 'LibreOffice is installed, but not where programs are looked for';
}
