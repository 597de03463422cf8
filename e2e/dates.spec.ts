import { expect, ready, test } from './support/test.ts';

/** Every entry of the timeline: its date in words, which holds no part that is not known, and the basis of it. */
const ENTRIES: Readonly<Record<string, readonly [date: string, basis: string]>> = {
  'plan-13': ['2016–2020', 'external'],
  'project-works': ['by 25 February 2021', 'inferred'],
  extension: ['by 9 March 2021', 'inferred'],
  disinfectant: ['about 2020', 'inferred'],
  'earlier-honours': ['by 25 February 2021', 'inferred'],
  'poverty-ended': ['December 2020', 'external'],
  conference: ['25 February 2021', 'external'],
  release: ['between 25 February and 9 March 2021, one day within', 'inferred'],
  'plan-14': ['2021–2025', 'external'],
};
const UNDATED = ['pilots', 'extension-term', 'herbs', 'charity-fund'];

for (const timezoneId of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('dates show their known parts and no other, each with its basis; the undated have none', async ({
      open,
    }) => {
      const page = await open({ view: 'list' });
      const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      expect(zone).toBe(timezoneId);
      const list = page.locator('#timeline .tl-list');
      const found = await list.locator('[data-event]').evaluateAll((items) =>
        items.map((item) => {
          const basis = item.querySelector<HTMLElement>('[data-basis]')?.dataset['basis'] ?? '';
          return [
            item.getAttribute('data-event') ?? '',
            [item.querySelector('.tl-when')?.textContent ?? '', basis],
          ] as const;
        }),
      );
      expect(Object.fromEntries(found)).toEqual(ENTRIES);
      const undated = page.locator('#timeline [data-event]:not(.tl-list [data-event])');
      expect(
        await undated.evaluateAll((items) => items.map((item) => item.getAttribute('data-event'))),
      ).toEqual(UNDATED);
      await expect(undated.locator('time, .tl-when')).toHaveCount(0);
      const attributes = await list
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(attributes).toEqual(['2020-12', '2021-02-25']);

      await expect(page.locator('.fig-honours dt').first()).toContainText('25 February 2021');
      await page.locator('.tl-item[data-event=poverty-ended] button').click();
      for (const place of ['.tl-item[data-event=poverty-ended]', '.tl-details[data-event=poverty-ended]']) {
        await expect(page.locator(place)).toContainText('December 2020');
        await expect(page.locator(place)).not.toContainText(/\d{1,2} (December|November) 2020|January/);
      }
    });
  });
}

test('a figure’s details give the basis of each part of its dates', async ({ page }) => {
  await page.goto('./?lang=en&figure=disinfectant-donated');
  await ready(page);
  const details = page.locator('.fig-details');
  await expect(details).toContainText('about 2020');
  await expect(details).toContainText('the year: inferred by us from the source');
  await expect(details).toContainText(
    'the event: stated by the source · China Resources Power, press release, paragraph 3',
  );
});
