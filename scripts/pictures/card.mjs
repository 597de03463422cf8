// npm run card: draws what other sites show for a link to the page (public/card-*.png) from the report, with the browser of the tests,
// and notes what each was drawn from (scripts/pictures/card.json), so that a test can tell when one is stale.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { installBrowser, launchBrowser } from '../browser.mjs';
import { readReport } from '../readReport.mjs';
import { root } from '../setup.mjs';
import { withSource } from '../withSource.mjs';

/** @typedef {typeof import('../../src/app/publish/cards.tsx')} Cards */

const faces = join(root, 'src/styles/fonts');

await installBrowser();
const report = await readReport(await readFile(join(root, 'src/report/report.json'), 'utf8'));
const pages = await withSource('app/publish/cards.tsx', (/** @type {Cards} */ { cards }) => cards(report), {
  plugins: [react()],
});
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
/** @type {Record<string, string>} */
const drawn = {};
for (const { language, html } of pages) {
  await page.setContent(await withFaces(html));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, `public/card-${language}.png`) });
  drawn[language] = createHash('sha256').update(html).digest('hex');
}
await browser.close();
await writeFile(join(root, 'scripts/pictures/card.json'), `${JSON.stringify(drawn, null, 2)}\n`);

/** The page with its faces in it. @param {string} html */
async function withFaces(html) {
  const names = ['source-serif-4', 'inter'];
  let filled = html;
  for (const name of names) {
    const face = await readFile(join(faces, `${name}.woff2`), 'base64');
    const address = new RegExp(`url\\([^)]*${name}\\.woff2['"]?\\)`, 'g');
    filled = filled.replace(address, `url(data:font/woff2;base64,${face})`);
  }
  return filled;
}
