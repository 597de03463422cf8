import type { Locator, Page } from '@playwright/test';
import { expect, rest } from './support/test.ts';

/** The time that the axis shows, in words. */
export const visibleTime = (page: Page) => page.locator('.tl-range').textContent();

/** An entry on the axis. */
export const entry = (page: Page, id: string) => page.locator(`.tl-plot [data-event="${id}"]`);

/** Brings the axis into view; with a point on it for the pointer. */
export async function plotOf(page: Page): Promise<{ plot: Locator; x: number; y: number }> {
  const plot = page.getByRole('group', { name: 'Time axis' });
  await plot.scrollIntoViewIfNeeded();
  await expect(entry(page, 'conference')).toBeVisible();
  await rest(page);
  const box = await plot.boundingBox();
  if (!box) throw new Error('The axis is not on the page');
  return { plot, x: box.x + 0.6 * box.width, y: box.y + 60 };
}
