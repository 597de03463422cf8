import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureParts, fitLabel, labelOf, textMetrics } from './label.ts';

const figures = [
  'over 200 million (currency not stated)',
  'more than 40,000 people',
  'more than 15,000 families',
];
const more = (count: number) => `+${String(count)}`;
const label = labelOf('13th Five-Year Plan', '2016–2020 · year external', figures, ' · ', more);
const metrics = textMetrics(12.5);

it('shows figures whole or counts them: no qualifier and no note is ever cut off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 900 }), fc.integer({ min: 0, max: 900 }), (most, mark) => {
      const box = fitLabel(label, most, mark, metrics);
      const parts = figureParts(label, box.figures);
      const left = figures.length - box.figures;
      expect(parts).toEqual([...figures.slice(0, box.figures), ...(left > 0 ? [more(left)] : [])]);
    }),
  );
});

it('shows all of them where there is room', () => {
  expect(fitLabel(label, 900, 0, metrics).figures).toBe(3);
});

it('keeps figures under a long mark, so that the next one can stand beside it', () => {
  const { width, figures: shown } = fitLabel(label, 520, 430, metrics);
  expect(shown).toBeLessThan(3);
  expect(width).toBeLessThanOrEqual(430);
});

it('needs two lines without figures and three with', () => {
  expect(fitLabel(labelOf('a', 'b', [], ' · ', more), 300, 0, metrics).lines).toBe(2);
  expect(fitLabel(label, 300, 0, metrics).lines).toBe(3);
});
