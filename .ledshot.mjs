import { chromium } from '@playwright/test';
const [, , out, query = '', width = '1440', opts = '{}'] = process.argv;
const o = JSON.parse(opts);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({
  viewport: { width: +width, height: 900 },
  reducedMotion: 'reduce',
  ...(o.touch ? { hasTouch: true } : {}),
});
p.on('console', (m) => {
  if (['error', 'warning'].includes(m.type())) console.log(m.text());
});
p.on('pageerror', (e) => console.log('ERR', e.message));
await p.goto(`http://127.0.0.1:4877/${query}`);
await p.waitForSelector('#figures');
await p.waitForTimeout(600);
if (o.hover) {
  await p.locator(`#figures tr[data-figure="${o.hover}"] .led-value`).hover();
  await p.waitForTimeout(600);
}
if (o.click) {
  await p.locator(o.click).first().click();
  await p.waitForTimeout(400);
}
if (o.view) {
  await p.screenshot({ path: out });
} else await p.locator('#figures').screenshot({ path: out });
await b.close();
