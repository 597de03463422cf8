import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, textMetrics } from './label.ts';
import { emOf } from './line/lineText.ts';
import { isOpen, layoutOpen } from './openLayout.ts';
import { datedEntries, timelines, windows } from '../testing/sampleTimeline.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

const metrics = textMetrics(12.5);
const figures = ['over 200 million (currency not stated)', 'more than 40,000 people'];
const layout = (index: TimelineIndex, window: TimeWindow, width: number) =>
  layoutOpen({
    index,
    window,
    width,
    metrics,
    label: ({ event }) =>
      labelOf(
        event.title.en.repeat(1 + (event.id.length % 3)),
        'by 25 February 2021 · latest date is our inference',
        event.id.endsWith('1') ? figures : [],
        ' · ',
        (count) => `+${String(count)}`,
      ),
  });
const few = timelines(24);
const widths = fc.constantFrom(320, 700, 1100, 1800);
const linesOf = ({ lines, strips }: ReturnType<typeof layout>) => [
  ...lines,
  ...strips.flatMap((strip) => strip.lines),
];

describe('a timeline of few entries', () => {
  it('is one of at most two dozen dated entries', () => {
    fc.assert(
      fc.property(timelines(60), (index) => {
        expect(isOpen(index)).toBe(datedEntries(index).length <= 24);
      }),
    );
  });

  it('draws each entry that the window touches once, as a band, on the axis or in a lens', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        const drawn = layout(index, window, width);
        const ids = [...drawn.bands, ...linesOf(drawn)].map(({ event }) => event.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { event, extent } of datedEntries(index)) {
          if (extent.from < window.to && extent.to > window.from) expect(ids).toContain(event.id);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('writes every label whole, inside its strip and at no other label', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        const drawn = layout(index, window, width);
        const strips = [
          { lines: drawn.lines, wide: width },
          ...drawn.strips.map((strip) => ({ lines: strip.lines, wide: strip.width })),
        ];
        for (const { lines, wide } of strips) {
          for (const [i, { top, height, label, text, box }] of lines.entries()) {
            expect(label.from).toBeGreaterThanOrEqual(0);
            expect(label.from + label.width).toBeLessThanOrEqual(wide + 0.01);
            expect(box.to).toBeLessThanOrEqual(wide + 0.01);
            // One line holds all that it says; more lines hold every figure.
            if (label.lines === 1)
              expect(emOf(text, label.figures) * 12.5).toBeLessThanOrEqual(label.width + 0.01);
            else expect(label.figures).toBe(text.figures.length);
            expect(height).toBeGreaterThanOrEqual(label.lines * metrics.lineHeight);
            expect(lines[i + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(top + height - 0.01);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets no upright line of a lens cross a text that finds room beside it', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        for (const { lines, day, scale, width: wide } of layout(index, window, width).strips) {
          if (day === null) continue;
          const wall = (day + 0.5 - scale.origin) * scale.pxPerDay;
          // Half an em beside the line, and at least fourteen for the text.
          if (Math.max(wall, wide - wall) < 14.5 * metrics.metaSize) continue;
          for (const { label } of lines) {
            const crossed = label.from < wall && wall < label.from + label.width;
            expect(crossed).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets no two bands of a row meet, marks and texts, and none its neighbour below', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        const { bands } = layout(index, window, width);
        for (const [i, a] of bands.entries()) {
          for (const b of bands.slice(i + 1)) {
            const beside = a.box.to <= b.box.from + 0.01 || b.box.to <= a.box.from + 0.01;
            const apart = a.top + a.height <= b.top + 0.01 || b.top + b.height <= a.top + 0.01;
            expect(beside || apart, `${a.event.id} ${b.event.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('draws a lens exactly as many times as wide as it says, beside the others', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        const { strips, scale } = layout(index, window, width);
        let reached = 0;
        for (const { lens, left, width: wide, opened } of strips) {
          expect(wide).toBeCloseTo((opened.to - opened.from) * lens.factor, 3);
          expect(left).toBeGreaterThanOrEqual(reached - 0.01);
          reached = left + wide;
          expect(scale.pxPerDay * lens.factor * (lens.to - lens.from)).toBeCloseTo(wide, 3);
        }
        expect(reached).toBeLessThanOrEqual(width + 0.01);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps each mark and its rays in the strip, whatever the zoom', () => {
    fc.assert(
      fc.property(few, windows, widths, (index, window, width) => {
        const drawn = layout(index, window, width);
        for (const { box } of linesOf(drawn)) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});
