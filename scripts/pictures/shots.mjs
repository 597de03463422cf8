// npm run shots: pictures of every view, in both languages, light and dark, at three widths, into shots/.
// `npm run shots -- --view page,slide-3 --language zh --appearance dark --width 390` takes some of them.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowser, launchBrowser } from '../browser.mjs';
import { readReport } from '../readReport.mjs';
import { serve } from '../server/serve.mjs';
import { build, root } from '../setup.mjs';

/** @typedef {{ name: string, search: Readonly<Record<string, string>>, whole: boolean }} View */

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const { values } = parseArgs({
  options: {
    view: { type: 'string' },
    language: { type: 'string', default: 'en,zh' },
    appearance: { type: 'string', default: 'light,dark' },
    width: { type: 'string', default: sizes.map(({ width }) => width).join(',') },
  },
});

/** What there is to see: it follows from the report. @returns {Promise<View[]>} */
async function views() {
  const json = await readFile(join(root, 'src/report/report.json'), 'utf8');
  const { figures, charts, timeline, slides } = await readReport(json);
  return [
    { name: 'page', search: {}, whole: true },
    ...figures.slice(0, 1).map(({ id }) => ({ name: 'details', search: { figure: id }, whole: false })),
    ...timeline.slice(0, 1).map(({ id }) => ({ name: 'event', search: { event: id }, whole: false })),
    { name: 'timeline-axis', search: { embed: 'timeline', view: 'axis' }, whole: true },
    { name: 'timeline-list', search: { embed: 'timeline', view: 'list' }, whole: true },
    ...charts.map(({ id }) => ({ name: `chart-${id}`, search: { embed: id }, whole: true })),
    ...slides.map((_, n) => ({ name: `slide-${n + 1}`, search: { slide: String(n + 1) }, whole: false })),
  ];
}

await build();
await installBrowser();
const wanted = values.view?.split(',');
const chosen = (await views()).filter(({ name }) => wanted?.includes(name) ?? true);
const folder = join(root, 'shots');
if (wanted === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const { address, close } = await serve(join(root, 'dist'), { port: 0 });
const browser = await launchBrowser();

/** @param {string} language @param {string} appearance @param {{ width: number, height: number }} viewport */
async function take(language, appearance, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: language });
  const page = await context.newPage();
  for (const { name, search, whole } of chosen) {
    await page.goto(`${address}?${new URLSearchParams({ lang: language, appearance, ...search })}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    // Parts that come when they are scrolled to.
    if (whole) await page.evaluate(scrollThrough);
    await page.screenshot({
      path: join(folder, `${name}-${language}-${appearance}-${viewport.width}.png`),
      fullPage: whole,
    });
  }
  await context.close();
  console.log(`${chosen.length} views in ${language}, ${appearance}, ${viewport.width} px wide`);
}

/** Runs in the page. */
async function scrollThrough() {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 30));
  }
  scrollTo(0, 0);
  await new Promise((done) => setTimeout(done, 100));
}

const widths = values.width.split(',').map(Number);
const looks = values.language
  .split(',')
  .flatMap((language) => values.appearance.split(',').map((look) => [language, look]));
const jobs = looks.flatMap(([language = '', look = '']) =>
  sizes.filter(({ width }) => widths.includes(width)).map((size) => () => take(language, look, size)),
);
/** Two at a time. */
const worker = async () => {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job();
};
await Promise.all([worker(), worker()]);
await browser.close();
await close();
console.log(`They are in ${folder}`);
