// What a fresh clone lacks, made when it is needed. Node's own modules only: nothing may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);

/**
 * Runs a program in the product's folder. What it prints is passed on, or kept (`quiet`) and handed back.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}

/**
 * Runs one of the installed tools by its file, as `npx` would.
 *
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export const tool = (file, args, options) =>
  run(process.execPath, [join(root, 'node_modules', file), ...args], options);

/**
 * Does something that takes long, saying so and how long it has taken; stops the program with the reason if it fails.
 *
 * @param {string} what as "Building the page"
 * @param {() => Promise<{ ok: boolean, output: string }>} work
 */
export async function patiently(what, work) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.log(`${what} …`);
  const clock = setInterval(() => console.log(`  still at it after ${seconds()} s`), 10_000);
  const { ok, output } = await work().finally(() => clearInterval(clock));
  if (ok) return console.log(`  done in ${seconds()} s`);
  console.error(output);
  console.error(`${what}: failed after ${seconds()} s. The reason is above.`);
  process.exit(1);
}

/** @param {string} path below the product's folder */
const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

/** When the newest file below these paths was written. @param {readonly string[]} paths @returns {number} */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      if (!existsSync(join(root, path)) || !statSync(join(root, path)).isDirectory()) return changed(path);
      return newest(readdirSync(join(root, path)).map((name) => join(path, name)));
    }),
    0,
  );
}

/** Installs what package-lock.json names, unless that is what is there. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`This needs Node.js 20.19 or later; here it is ${process.versions.node}.`);
    process.exit(1);
  }
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  const npm = process.env['npm_execpath'];
  const work = () =>
    npm
      ? run(process.execPath, [npm, 'ci'], { quiet: true })
      : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'], { quiet: true });
  await patiently('Installing what the page is built with (npm ci, once)', work);
}

/** Builds the page into dist/, unless it is there and newer than everything that it is made of. */
export async function build() {
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'scripts/vite', 'package-lock.json'];
  if (changed('dist/index.html') > newest(sources)) return;
  await patiently('Building the page', () => tool('vite/bin/vite.js', ['build'], { quiet: true }));
}
