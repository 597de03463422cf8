import type { Page } from '@playwright/test';
import { CONNECTED, openPresenter, shows } from './openPresenter.ts';
import { expect, ready, test } from '../support/test.ts';

/** Notes in a window when the slide that it shows changed last, in epoch ms. */
async function noteChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const number = () => document.querySelector('[data-slide]')?.getAttribute('data-slide');
    let before = number();
    new MutationObserver(() => {
      if (number() === before) return;
      before = number();
      Object.assign(window, { changedAt: performance.timeOrigin + performance.now() });
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-slide'],
    });
    window.addEventListener(
      'keydown',
      () => Object.assign(window, { pressedAt: performance.timeOrigin + performance.now() }),
      { capture: true },
    );
  });
}

const noted = (page: Page, name: 'changedAt' | 'pressedAt') =>
  page.evaluate((key) => Number(Reflect.get(window, key)), name);

/** When a presenter's window says that no hall is in step with it, in epoch ms: by its own clock, as nobody looks that often from outside. */
const noticedAt = (presenter: Page) =>
  presenter.evaluate(
    () =>
      new Promise<number>((done) => {
        new MutationObserver(() => {
          if (document.querySelector('.deck-link[data-connected=false]'))
            done(performance.timeOrigin + performance.now());
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );

/** Keys, and the slide of the bundled deck that each leads to from the one before. */
const STRIDES = [
  ['End', 11],
  ['PageUp', 10],
  ['Home', 1],
  ['PageDown', 2],
  ['PageDown', 3],
  ['PageUp', 2],
  ['End', 11],
  ['Home', 1],
] as const;

test('both windows show the same slide within 100 ms, whichever of them is driven', async ({ open }) => {
  test.slow();
  const hall = await open({ slide: '1' });
  const presenter = await openPresenter(hall);
  await noteChanges(hall);
  await noteChanges(presenter);
  const times: number[] = [];
  for (const [driven, other] of [
    [presenter, hall],
    [hall, presenter],
  ] as const) {
    for (const [key, slide] of STRIDES) {
      await driven.keyboard.press(key);
      await shows(other, slide);
      await shows(driven, slide);
      times.push((await noted(other, 'changedAt')) - (await noted(driven, 'pressedAt')));
    }
  }
  // A machine that is busy with other tests is late now and then, so that the one in the middle counts.
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  expect(middle, times.map((time) => time.toFixed(0)).join(' ')).toBeLessThanOrEqual(100);
});

test('each survives a reload of either, and follows in language, black screen and pointer', async ({
  open,
}) => {
  const hall = await open({ slide: '1' });
  const presenter = await openPresenter(hall);
  await presenter.keyboard.press('PageDown');
  await shows(hall, 2);
  await presenter.reload();
  await presenter.locator(CONNECTED).waitFor();
  await presenter.keyboard.press('PageDown');
  await shows(hall, 3);
  await hall.reload();
  await ready(hall);
  await shows(hall, 3);
  await presenter.keyboard.press('PageUp');
  await shows(hall, 2);
  await hall.keyboard.press('PageDown');
  await shows(presenter, 3);

  await presenter.keyboard.press('b');
  await expect(hall.locator('.deck-blank')).toHaveCount(1);
  await hall.keyboard.press('b');
  await expect(
    presenter.getByText('The screen is black.', { exact: true }).and(presenter.locator('.deck-now-screen')),
  ).toHaveCount(0);

  await presenter.keyboard.press('l');
  const box = await presenter.locator('.deck-now-picture').boundingBox();
  if (!box) throw new Error('the current slide is not shown');
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(hall.locator('.deck-pointer')).toHaveCount(1);

  await presenter.keyboard.press('t');
  await expect(hall.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(presenter.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await shows(hall, 3);
});

test('one closed window does not hurt the other', async ({ open }) => {
  const hall = await open({ slide: '1' });
  const first = await openPresenter(hall);
  await first.close();
  await hall.keyboard.press('PageDown');
  await shows(hall, 2);
  const second = await openPresenter(hall);
  await shows(second, 2);
  await hall.close();
  await expect(second.getByText(/^No audience’s window is in step/)).toBeVisible();
  await second.keyboard.press('PageDown');
  await shows(second, 3);
});

test('two decks in two tabs don’t move each other', async ({ open, context }) => {
  const hall = await open({ slide: '1' });
  const other = await context.newPage();
  await other.goto(hall.url());
  await ready(other);
  await hall.keyboard.press('PageDown');
  await shows(hall, 2);
  await other.keyboard.press('End');
  await hall.waitForTimeout(300);
  await shows(hall, 2);
});

test('a hall that falls silent is said within two seconds, and a new one joins where the talk is', async ({
  open,
  context,
}) => {
  const hall = await open({ slide: '1' });
  const presenter = await openPresenter(hall);
  await presenter.keyboard.press('PageDown');
  await shows(hall, 2);
  // A window that hangs says no goodbye: it only says nothing any more.
  const noticed = noticedAt(presenter);
  const since = await hall.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
    return performance.timeOrigin + performance.now();
  });
  expect((await noticed) - since).toBeLessThan(2500);
  await expect(presenter.getByText(/^No audience’s window is in step/)).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await shows(presenter, 3);
  const next = await context.newPage();
  await next.goto(new URL('./?lang=en&slide=1', presenter.url()).href);
  await ready(next);
  await presenter.locator(CONNECTED).waitFor();
  await shows(next, 3);
  await presenter.keyboard.press('PageUp');
  await shows(next, 2);
});

test('two presenter’s windows of one hall are told of each other', async ({ open, context }) => {
  const hall = await open({ slide: '1' });
  const presenter = await openPresenter(hall);
  const second = await context.newPage();
  await second.goto(presenter.url());
  await second.locator(CONNECTED).waitFor();
  const told = /Another presenter’s window drives the same audience’s window/;
  await expect(presenter.getByText(told)).toBeVisible();
  await expect(second.getByText(told)).toBeVisible();
});
