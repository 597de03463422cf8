// npm run icon: draws the icons of phones and home screens from the mark, on paper, with the browser of the tests; kept in public/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installBrowser, launchBrowser } from '../browser.mjs';
import { root } from '../setup.mjs';

/** A maskable icon may be cut to a circle of 80 % of its width: the mark stays inside. */
const icons = [
  { file: 'touch-icon.png', size: 180, mark: 2 / 3 },
  { file: 'icon-192.png', size: 192, mark: 2 / 3 },
  { file: 'icon-512.png', size: 512, mark: 2 / 3 },
  { file: 'icon-maskable.png', size: 512, mark: 1 / 2 },
];

await installBrowser();
const mark = await readFile(join(root, 'public/favicon.svg'), 'utf8');
const browser = await launchBrowser();
for (const { file, size, mark: share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(
    `<body style="margin:0;background:#fbfaf6;display:grid;place-items:center;height:${size}px"><div style="width:${size * share}px">${mark}</div>`,
  );
  await page.screenshot({ path: join(root, 'public', file) });
}
await browser.close();
