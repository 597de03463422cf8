// npm run icon: draws the touch icon of phones from the mark, on paper, with the browser of the tests; kept in public/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser, installBrowser } from './browser.mjs';
import { root } from './setup.mjs';

const SIZE = 180;

await installBrowser();
const mark = await readFile(join(root, 'public/favicon.svg'), 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArgs,
  ...(executablePath === null ? {} : { executablePath }),
});
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE }, colorScheme: 'light' });
await page.setContent(
  `<body style="margin:0;background:#fbfaf6;display:grid;place-items:center;height:${SIZE}px"><div style="width:120px">${mark}</div>`,
);
await page.screenshot({ path: join(root, 'public/touch-icon.png') });
await browser.close();
