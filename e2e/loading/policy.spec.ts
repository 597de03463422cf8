import { oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { expect, test } from '../support/test.ts';

test('no text becomes HTML, and no script comes from elsewhere', async ({ open, complaints }) => {
  const page = await open();
  complaints.allow(/Trusted(HTML|Script|ScriptURL)/);
  const refused = await page.evaluate(() => {
    const name = (attempt: () => void) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return [
      name(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      name(() => (document.createElement('script').src = 'https://elsewhere.example/a.js')),
      name(() => (document.createElement('script').text = '1')),
      name(() => (document.createElement('script').src = 'assets/own.js')),
    ];
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'done']);
});

test('other sites are asked for nothing, unless the address names a report of theirs', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/connect-src|elsewhere\.example|Fetch API cannot load/);
  await page.route('https://elsewhere.example/**', (route) =>
    route.fulfill({
      json: oneFigure,
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  const asks = () =>
    page.evaluate(() =>
      fetch('https://elsewhere.example/report.json').then(
        () => 'answered',
        () => 'refused',
      ),
    );
  await open();
  expect(await asks()).toBe('refused');
  await open({ report: 'https://elsewhere.example/report.json' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A letter on trees');
  expect(await asks()).toBe('answered');
});

for (const workers of ['with', 'without']) {
  test(`a report is read ${workers} workers and nothing that the policy forbids is tried`, async ({
    page,
    open,
  }) => {
    if (workers === 'without') await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        broken.push(`${violatedDirective} ${sample}`),
      );
    });
    await open({ report: await serveReport(page, 'one-figure', JSON.stringify(oneFigure)) });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A letter on trees');
    expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'broken')))).toBe('[]');
  });
}
