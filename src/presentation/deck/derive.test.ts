import { describe, expect, it } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { slidesOf } from './derive.ts';
import { stepsOf } from './stepsOf.ts';

const slides = writtenSlides(bundledReport);
const bare: Report = { ...bundledReport, slides: [], headlines: [], charts: [], timeline: [], questions: [] };
const layouts = (report: Report) => slidesOf(report).map(({ layout }) => layout);

describe('the deck of a report', () => {
  it('is the report’s own where it has one', () => {
    expect(slidesOf(bundledReport)).toBe(slides);
    expect(slides.length).toBeGreaterThanOrEqual(10);
    expect(slides.length).toBeLessThanOrEqual(12);
    expect(slides.every(({ notes }) => notes !== null)).toBe(true);
  });

  it('is derived from what the report has, in the page’s order', () => {
    expect(layouts({ ...bundledReport, slides: [] })).toEqual([
      'title',
      ...Array<string>(3).fill('headline'),
      'dots',
      ...Array<string>(4).fill('chart'),
      'moment',
      'limits',
      'ledger',
      'sources',
    ]);
  });

  it('has something to show for a report of one figure and nothing else', () => {
    const [figure] = bundledReport.figures;
    if (!figure) throw new Error('the bundled report has figures');
    expect(layouts({ ...bare, figures: [figure] })).toEqual(['title', 'headline', 'ledger', 'sources']);
  });

  it('stays short for a report of 200 figures, 50 charts and 500 entries', () => {
    const many = <Item extends { readonly id: string }>(items: readonly Item[], count: number) =>
      Array.from({ length: count }, (_, i) => items[i % items.length])
        .filter((item) => item !== undefined)
        .map((item, i) => ({ ...item, id: `${item.id}-${i}` }));
    const report: Report = {
      ...bare,
      figures: many(bundledReport.figures, 200),
      charts: many(bundledReport.charts, 50),
      timeline: many(bundledReport.timeline, 500),
    };
    const derived = slidesOf(report);
    expect(derived.length).toBeLessThanOrEqual(40);
    expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
  });

  it('puts no undated entry on an axis', () => {
    const undated = bundledReport.timeline.filter(({ date }) => date.kind === 'undated');
    expect(undated.length).toBeGreaterThan(0);
    expect(layouts({ ...bare, timeline: undated })).not.toContain('moment');
  });

  it('counts the steps of each slide', () => {
    const steps = stepsOf(slides, { report: bundledReport, language: 'en', m: allMessages.en });
    const named = slides.map(({ id }, index): [string, number | undefined] => [id, steps[index]]);
    expect(named.filter(([, count]) => count !== 0)).toEqual([
      // One dot, a block, all of them.
      ['every-person', 2],
      ['output', 1],
      ['projects', 1],
      // Each of three questions is asked, and tried.
      ['limits', 5],
    ]);
  });
});
