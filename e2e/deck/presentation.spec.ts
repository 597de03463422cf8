import { goTo, openSlide, slideCount } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

const words = {
  en: {
    present: 'Present',
    overview: 'Overview',
    more: 'More',
    find: 'Find a slide by number or title',
  },
  zh: {
    present: '演示',
    overview: '总览',
    more: '更多',
    find: '按页码或标题查找',
  },
} as const;

test('the deck opens from the page, keeps the focus, and Escape gives it back where one was', async ({
  open,
}) => {
  const page = await open({ scope: 'company' });
  const present = page.getByRole('button', { name: words.en.present, exact: true });
  await present.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement: active } = document;
      return active !== null && active !== document.body && active.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  await expect(present).toBeFocused();
  expect(new URL(page.url()).searchParams.get('scope')).toBe('company');
  await expect.poll(() => new URL(page.url()).searchParams.has('slide')).toBe(false);
});

test('one slide is there at a time, and a change is said once', async ({ open }) => {
  const page = await open({ slide: '1' });
  const status = page.locator('dialog[open] [role=status]');
  await expect(status).toHaveCount(1);
  await page.evaluate(() => {
    const region = document.querySelector('dialog[open] [role=status]');
    Object.assign(window, { said: 0 });
    if (region)
      new MutationObserver(() =>
        Object.assign(window, { said: Number(Reflect.get(window, 'said')) + 1 }),
      ).observe(region, { characterData: true, childList: true, subtree: true });
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-slide]')).toHaveCount(1);
  await expect(status).toHaveText(/^Slide 2 of \d+: /);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'said')))).toBe(1);
});

test('keys and clickers do what PowerPoint does', async ({ open }) => {
  const page = await open({ slide: '1' });
  const count = await slideCount(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return openSlide(page);
  };
  // Slides 1 and 2 have no steps.
  for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter', 'n']) {
    await page.keyboard.press('Home');
    expect(await press(key), key).toBe(2);
  }
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']) {
    await goTo(page, 3);
    expect(await press(key), key).toBe(2);
  }
  expect(await press('End')).toBe(count);
  expect(await press('Home')).toBe(1);
  await goTo(page, 8);
  expect(await press('Shift+F5')).toBe(8);
  expect(await press('F5')).toBe(1);
  for (const key of ['b', '.', 'w', ',']) {
    await page.keyboard.press(key);
    await expect(page.locator('.deck-blank')).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(page.locator('.deck-blank')).toHaveCount(0);
  }
  expect(await openSlide(page)).toBe(1);
});

test('a click, a tap and a swipe go on, a swipe back goes back, a click on a control does not', async ({
  open,
}) => {
  const page = await open({ slide: '1' });
  await page.mouse.click(600, 300);
  expect(await openSlide(page)).toBe(2);
  const swipe = async (from: number, to: number) => {
    await page.mouse.move(from, 300);
    await page.mouse.down();
    await page.mouse.move(to, 300, { steps: 4 });
    await page.mouse.up();
  };
  await swipe(700, 400);
  expect(await openSlide(page)).toBe(3);
  await swipe(400, 700);
  expect(await openSlide(page)).toBe(2);
  await page.getByRole('button', { name: words.en.more, exact: true }).click();
  await page.getByRole('dialog', { name: words.en.more }).getByRole('button', { name: 'Close' }).click();
  expect(await openSlide(page)).toBe(2);
});

test('the place is in the address, survives a reload with its step, and the language changes without losing it', async ({
  open,
}) => {
  const page = await open({ slide: '1' });
  await goTo(page, 9);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await expect(page).toHaveURL(/slide=9.*step=2|step=2.*slide=9/);
  await page.reload();
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await expect(page.locator('[data-slide="9"] h2')).toHaveText(/这些数字回答不了什么/);
});

test('the overview goes to a slide by its title, by its number and by the arrow keys', async ({ open }) => {
  const page = await open({ slide: '2' });
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: words.en.overview });
  await expect(overview.getByRole('button', { name: /^2 / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const label = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  expect(label).toMatch(new RegExp(`^${await openSlide(page)} `));
  await page.keyboard.press('g');
  await overview.getByLabel(words.en.find).fill('currency it does');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide] h2')).toHaveText(
    'Funds the company says it contributed, in a currency it does not name',
  );
});
