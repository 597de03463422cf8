import { BROKEN } from '../reports/broken.ts';
import { bundledWith } from '../reports/bundled.ts';
import { serveReport } from '../reports/serveReport.ts';
import { changeAddress } from '../support/changeAddress.ts';
import { expect, test } from '../support/test.ts';
import { wholeText } from '../support/wholeText.ts';

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('each broken file gets its own message, with the place; what was shown stays, nothing of it is run', async ({
      page,
      open,
    }) => {
      const started = await open();
      const before = await wholeText(started, 'main #figures .led-table');
      const title = await page.title();
      for (const { name, body, place, says } of BROKEN) {
        await changeAddress(page, { report: await serveReport(page, name, body) });
        const status = page.locator('.page-status[data-state=failed]');
        await expect(status, name).toContainText(`reports/${name}.json`);
        await expect(status).toContainText(says[language]);
        if (place !== null && place !== 'the whole file')
          await expect(status.locator('code')).toHaveText(place);
        expect(await wholeText(page, 'main #figures .led-table'), name).toBe(before);
        await expect(page).toHaveTitle(title);
        await expect(status).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
        await expect(page.locator('img')).toHaveCount(0);
        await expect(status.getByRole('button')).toHaveCount(2);
      }
      expect(await page.evaluate(() => Object.prototype.hasOwnProperty('polluted'))).toBe(false);
    });
  });
}

test('the reasons follow a change of language', async ({ page, open }) => {
  const report = await serveReport(page, 'broken', bundledWith(['"2016/2020"', '"2020/2016"']));
  await open({ report });
  await expect(page.locator('.page-status')).toContainText('ends before it starts');
  // The reasons are known: nothing is asked for again.
  await page.unroute(`**/${report}`);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.page-status')).toContainText('结束早于开始');
  await expect(page.locator('.page-status')).not.toContainText('ends before it starts');
});

test('a language chosen while a report is on its way is the one in which it is refused', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/reports/slow.json', async (route) => {
    await held;
    await route.fulfill({
      contentType: 'application/json',
      body: bundledWith(['"2016/2020"', '"2020/2016"']),
    });
  });
  await page.goto('./?lang=en&report=reports%2Fslow.json');
  await expect(page.locator('.page-status[data-state=loading]')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  release();
  await expect(page.locator('.page-status[data-state=failed]')).toContainText('结束早于开始');
});

test('a file in another encoding is refused by name', async ({ page, open }) => {
  await page.route('**/reports/latin.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: Buffer.from('{"title": "caf\u00e9"}', 'latin1') }),
  );
  await open({ report: 'reports/latin.json' });
  await expect(page.locator('.page-status')).toContainText('not written in UTF-8');
});
