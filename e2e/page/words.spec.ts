import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the page says “not stated” at most 18 times', async ({ open }) => {
  const page = await open();
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text.match(/not stated/gi)?.length).toBeLessThanOrEqual(18);
});

test('the page is at most 1,450 words long', async ({ open }) => {
  const page = await open();
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(1450);
});

for (const [language, often, values] of [
  [
    'en',
    '40,000',
    ['RMB 4.95 billion', 'RMB 225 million', '200 million', '40,000 people', '15,000 families'],
  ],
  ['zh', '4万', ['人民币49.5亿元', '人民币2.25亿元', '2亿', '4万人', '1.5万户']],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test(`read from beginning to end, “${often}” is heard at most five times`, async ({ open }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      // What is read: texts, and the names of pictures and of controls that have no text of their own.
      const heard = nodes
        .filter(
          ({ ignored, role }) => !ignored && ['StaticText', 'image', 'img'].includes(String(role?.value)),
        )
        .map(({ name }) => String(name?.value))
        .filter((name) => name.includes(often));
      expect(heard.length, heard.join('\n')).toBeLessThanOrEqual(5);
    });

    test('each value stands once among the charts, once among the kinds of work, once among the questions', async ({
      open,
    }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      for (const part of ['[data-part=charts]', '.fig-coverage', '#questions']) {
        const text = (await page.locator(part).innerText()).replaceAll(/\s+/g, ' ');
        for (const value of values) {
          expect(text.split(value).length - 1, `${value} in ${part}`).toBeLessThanOrEqual(1);
        }
      }
    });
  });
}

for (const language of ['en', 'zh'] as const) {
  test.describe(`on a phone, in ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } });

    test('the page is at most 8,500 px high', async ({ open }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(8500);
    });
  });
}
