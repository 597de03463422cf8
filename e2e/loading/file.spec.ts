import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ready, test } from '../support/test.ts';

const mine = join(import.meta.dirname, '../../src/report/examples/bounds.json');
const TITLE = 'What the Lakeside Water Trust states of its year';

/** Drags one file over the page and lets it go. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], called ?? '', { type: 'application/json' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: carried });
  await page.locator('.page-drop').waitFor();
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

test('a report chosen by keyboard is presented, and stays over a reload of either window; one that is dropped and refused changes nothing', async ({
  page,
  context,
  open,
}) => {
  test.slow();
  const asked: string[] = [];
  await open();
  page.on('request', (request) => asked.push(request.method()));
  // Heard from here on: the browser takes a moment to hand its chooser over, and a key pressed meanwhile opens its own.
  const chosen = page.waitForEvent('filechooser');
  const button = page.locator('.page-masthead .page-open');
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chosen).setFiles(mine);
  await expect(page).toHaveTitle(`${TITLE} · As Stated`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.locator('.page-status')).toContainText('It was sent nowhere.');
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);

  await drop(page, 'broken.json', (await readFile(mine, 'utf8')).replace('"value"', '"valeu"'));
  const refused = page.locator('.page-status[data-state=failed]');
  await expect(refused).toContainText('broken.json can’t be shown.');
  await expect(refused).toContainText(TITLE);
  await expect(page).toHaveTitle(`${TITLE} · As Stated`);

  await page.locator('[data-present]').click();
  await page.locator('[data-slide="1"]').waitFor();
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await expect(presenter).toHaveTitle(`${TITLE} · As Stated`);
  await page.reload();
  await page.locator('[data-slide="1"]').waitFor();
  await presenter.reload();
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await presenter.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="2"]')).toHaveCount(1);
  await presenter.close();

  await page.goto(page.url().replace(/&?slide=\d+/, ''));
  await ready(page);
  await page.locator('.page-masthead [aria-haspopup=dialog]').click();
  await expect(page.getByRole('dialog')).toContainText('This report is a file on this device');
  await expect(page.getByRole('dialog').locator('input, iframe, svg')).toHaveCount(0);
});

test('a report that is dropped opens; with storage blocked it is handed over by another window that has it', async ({
  page,
  context,
  open,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await open();
  await drop(page, 'mine.json', await readFile(mine, 'utf8'));
  await expect(page).toHaveTitle(`${TITLE} · As Stated`);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other).toHaveTitle(`${TITLE} · As Stated`);
  await page.close();
  await other.reload();
  const status = other.locator('.page-status[data-state=failed]');
  await expect(status).toContainText('Open the file again.');
  await expect(status.getByRole('button', { name: 'Open a report…' })).toBeVisible();
  await expect(other.locator('[data-figure]')).toHaveCount(0);
});
