import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { eventOf } from '@/report/lookup.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import type { ChartItem } from '@/exports/pptx/charts/chartItem.ts';
import { nativeParts } from '@/exports/pptx/charts/chartItems.ts';
import { deckContext } from '../context.ts';
import type { Item } from '../picture/picture.ts';
import { picturesOf } from './picturesOf.ts';

/** Half a px more than it may be is nothing that is seen. */
const SLACK = 0.5;

const wordsOf = (items: readonly (Item | ChartItem)[]) =>
  items.flatMap((item) =>
    item.kind === 'text' ? item.paragraphs.map((runs) => runs.map(({ text }) => text).join('')) : [],
  );

describe.each(['en', 'zh'] as const)('the dated day in PowerPoint, in %s', (language) => {
  const m = allMessages[language];
  const moments = writtenSlides(bundledReport).filter((slide) => slide.layout === 'moment');
  const pictures = async () => {
    const context = deckContext(bundledReport, language, m);
    const all = await picturesOf({ kind: 'deck' }, context, nativeParts, () => Promise.resolve());
    const titles = new Set(moments.flatMap(({ title }) => (title ? [context.say(title)] : [])));
    return all.filter(({ title }) => titles.has(title));
  };

  test('has the lens of the stage: what crowds is drawn wider, and it says how many times', async () => {
    const [picture, ...more] = await pictures();
    expect(more).toEqual([]);
    const said = wordsOf(picture?.items ?? []);
    const anyTimes = Array.from({ length: 500 }, (_, tenths) => m.timeline.lens(3, 'month', tenths / 10));
    expect(said.filter((text) => anyTimes.includes(text))).toHaveLength(1);
    for (const id of moments.flatMap(({ events }) => events)) {
      const title = eventOf(bundledReport, id).title[language];
      expect(said.some((text) => text.startsWith(title))).toBe(true);
    }
    expect(said.at(-1)).toContain(m.statement.basis.inferred);
  });

  test('and nothing of it leaves the slide', async () => {
    const boxes = (await pictures()).flatMap(({ items }) => items.map(({ box }) => box));
    expect(boxes.length).toBeGreaterThan(20);
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(64 - SLACK);
      expect(x + width).toBeLessThanOrEqual(1216 + SLACK);
      expect(y + height).toBeLessThanOrEqual(656 + SLACK);
    }
  });
});
