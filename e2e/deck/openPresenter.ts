import type { Page } from '@playwright/test';
import { expect, ready } from '../support/test.ts';

/** In a presenter's window that is in step with an audience's. */
export const CONNECTED = '.deck-link[data-connected=true]';

/** Opens the presenter's window of a deck and waits until the two are in step. */
export async function openPresenter(hall: Page): Promise<Page> {
  const press = async () => {
    const opened = hall.context().waitForEvent('page', { timeout: 5000 });
    await hall.keyboard.press('s');
    return opened;
  };
  // While a window of that name is closing, a press still goes to it.
  const presenter = await press().catch(press);
  await ready(presenter);
  await presenter.locator(CONNECTED).waitFor();
  return presenter;
}

/** Waits until a window shows this slide alone. */
export const shows = (page: Page, slide: number) =>
  expect(page.locator(`[data-slide="${slide}"]`)).toHaveCount(1);
