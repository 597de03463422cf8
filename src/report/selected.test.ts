import { expect, test } from 'vitest';
import { plain, reportOf } from './complete/completeForTests.ts';
import { isSelection, NOTHING_SELECTED, selectedIn } from './selected.ts';

const provenance = [{ of: 'event', basis: 'stated', paragraph: 1 }];
const bakery = reportOf([plain(), plain({ id: 'rolls' }), plain({ id: 'cakes' })], {
  timeline: [
    { id: 'opening', title: 'Opening', date: '2020', provenance, figures: ['loaves', 'rolls'] },
    { id: 'closing', title: 'Closing', date: '2021', provenance, figures: ['loaves'] },
    { id: 'party', title: 'Party', date: '2022', provenance },
  ],
});
const answersTo = (kind: 'figure' | 'event', id: string) => {
  const { selection, figures, events } = selectedIn(bakery, { kind, id });
  expect(selection).toEqual({ kind, id });
  return [[...figures], [...events]];
};

test('to a figure answer itself and the entries that carry it', () => {
  expect(answersTo('figure', 'loaves')).toEqual([['loaves'], ['opening', 'closing']]);
  expect(answersTo('figure', 'cakes')).toEqual([['cakes'], []]);
});

test('to an entry answer itself and the figures that it carries', () => {
  expect(answersTo('event', 'opening')).toEqual([['loaves', 'rolls'], ['opening']]);
  expect(answersTo('event', 'party')).toEqual([[], ['party']]);
});

test('to an id that the report has not, nothing else answers', () => {
  expect(answersTo('figure', 'opening')).toEqual([['opening'], []]);
  expect(answersTo('event', 'loaves')).toEqual([[], ['loaves']]);
});

test('where nothing is selected, nothing answers', () => {
  expect(selectedIn(bakery, null)).toBe(NOTHING_SELECTED);
  expect([...NOTHING_SELECTED.figures, ...NOTHING_SELECTED.events, NOTHING_SELECTED.selection]).toEqual([
    null,
  ]);
});

test('a thing is what is selected by its kind and its id', () => {
  const opening = { kind: 'event', id: 'opening' } as const;
  expect(isSelection(opening, { ...opening })).toBe(true);
  expect(isSelection(opening, { kind: 'figure', id: 'opening' })).toBe(false);
  expect(isSelection(opening, { kind: 'event', id: 'closing' })).toBe(false);
  expect(isSelection(null, opening)).toBe(false);
});
