// Cuts the two families of the page to the characters and features it sets, from the packages that carry them:
//   npm run fonts
// Its output is committed (src/styles/fonts/), so that nobody needs to run it to build the page.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/styles/fonts');
const limit = 64 * 1024;

/** ASCII, Latin-1, and the punctuation and signs beyond it that both files hold: dashes, quotes, dots, arrows, minus. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2009, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];
const characters = ranges
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
  .map((code) => String.fromCodePoint(code))
  .join('');

const families = [
  { name: 'source-serif-4', weights: { min: 400, max: 700 } },
  { name: 'inter', weights: { min: 400, max: 700 } },
];

await mkdir(folder, { recursive: true });
let total = 0;
for (const { name, weights } of families) {
  const home = join(root, 'node_modules/@fontsource-variable', name);
  const whole = await readFile(join(home, `files/${name}-latin-wght-normal.woff2`));
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'lnum', 'tnum', 'pnum'],
    noHinting: true,
  });
  await writeFile(join(folder, `${name}.woff2`), cut);
  await copyFile(join(home, 'LICENSE'), join(folder, `${name}-OFL.txt`));
  total += cut.length;
  console.log(`${name}.woff2  ${(cut.length / 1024).toFixed(1)} KiB`);
}
console.log(`together  ${(total / 1024).toFixed(1)} KiB of at most ${limit / 1024}`);
if (total > limit) process.exitCode = 1;
