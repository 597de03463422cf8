// Holds the build (dist/) to its sizes: `node scripts/size/budget.mjs`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { belowFirstView, chartsOnly, exportsAlone, firstView, readBuild } from './bundle.mjs';
import { root } from '../setup.mjs';

const KiB = 1024;
const dist = join(root, 'dist');

/**
 * What each format may weigh that a report is taken away in, and the menu of them, in KiB: a new one needs a line.
 *
 * @type {Readonly<Record<string, number>>}
 */
const EXPORTS = {
  // With the way to a picture's look.
  menuParts: 8,
  // With the size of a picture, and what to do where no browser paints that.
  PictureDialog: 10,
  // With the widths and heights that its words need.
  xlsx: 26,
  // Tables say what the report calls things by the script that the page does it with.
  csv: 22,
  json: 10,
  dataPackage: 30,
  // Of the page's address, which the menu asks for too: a piece that both share is counted whole.
  calendar: 12,
  plain: 5,
  bibtex: 5,
  ris: 5,
  csl: 5,
  pptx: 200,
  svg: 16,
  // With what is told before a picture is drawn that no browser can paint.
  png: 18,
  // What a picture is made of: the models and the words of its part, and the page's own drawing of it, which a page has already where
  // its part was seen; then what copies that. How a chart is read, by the marks that it has, is one script with its name and summary.
  drawers: 30,
  // Words keep the language that the report has them in, which they share one script for with the page (`src/report/texts`).
  // What very many figures and entries take is worked out in slices, by a script of its own.
  // A figure's words keep their gap beside another language.
  chartSheet: 45,
  fieldSheet: 27.5,
  ledgerSheet: 46.5,
  // Of a part of time as well, with the entries that are seen in it.
  timelineSheet: 79,
  slideSheet: 80,
  oneFile: 13,
};

const build = readBuild(dist);

/** @param {Iterable<string>} files */
const gzipped = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);

/** Brotli at its best, as the built files are sent. @param {Iterable<string>} files */
const brotli = (files) =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);

/** The page as far as its first view goes, with the styles that it is painted with: one round trip's worth. @param {string} file */
function untilFirstView(file) {
  const html = readFileSync(join(dist, file), 'utf8');
  const end = html.indexOf('</section>', html.indexOf('<section id="headlines"'));
  if (end < 0) throw new Error(`${file} has no headlines.`);
  return brotliCompressSync(html.slice(0, end)).length;
}

const first = firstView(build);
const below = belowFirstView(build);
const charts = chartsOnly(build);
const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2'));
const single = join(dist, 'as-stated.html');

const rows = [
  { what: `scripts of the first view, gzip (${first.size} files)`, size: gzipped(first), limit: 106 * KiB },
  { what: 'the same, brotli', size: brotli(first), limit: 90 * KiB },
  ...['index.html', 'zh/index.html'].map((file) => ({
    what: `${file} as far as its first view ends, brotli`,
    size: untilFirstView(file),
    limit: 10.5 * KiB,
  })),
  {
    what: `scripts of the sections below, gzip (${below.size} files)`,
    size: gzipped(below),
    // What pictures are drawn of too has scripts of its own, each packed by itself; charts are drawn layer by layer. What
    // they say, and the names in it, has the language that the report has it in; and what brings a link's place into view comes
    // with them instead of with the first view. What the keyboard opened stays while the page scrolls under a hand at rest. What is
    // written at an entry of the axis keeps its title and date on one line where it can, and is broken between its figures. What very
    // many figures and entries take is worked out in slices, which pictures share, and their rows are drawn run by run. Changes
    // stand apart from amounts, and the line below a chart is put together of the marks that it has.
    limit: 95 * KiB,
  },
  { what: `scripts of the charts, gzip (${charts.size} files)`, size: gzipped(charts), limit: 105 * KiB },
  {
    what: `fonts (${fonts.length} files)`,
    size: fonts.reduce((sum, file) => sum + statSync(join(dist, 'assets', file)).size, 0),
    limit: 64 * KiB,
  },
  ...[...exportsAlone(build)].map(([name, files]) => ({
    what: `scripts of the export “${name}”, gzip (${files.size} files)`,
    size: gzipped(files),
    limit: (EXPORTS[name] ?? 0) * KiB,
  })),
  { what: 'the single file', size: statSync(single).size, limit: 2_500_000 },
];

for (const { what, size, limit } of rows) {
  const [kept, most] = [size, limit].map((bytes) => (bytes / KiB).toFixed(1).padStart(7));
  console.log(`${size <= limit ? 'ok  ' : 'OVER'} ${kept} KiB of ${most}  ${what}`);
}
if (charts.size === 0)
  console.log('OVER: no script holds the charts alone, so the first view must hold them');
process.exitCode = rows.every(({ size, limit }) => size <= limit) && charts.size > 0 ? 0 : 1;
