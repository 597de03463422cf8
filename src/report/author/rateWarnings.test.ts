import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';
import { rateWarnings } from './rateWarnings.ts';

function warnedOf(figure: object) {
  const parsed = parseReport(
    JSON.stringify({
      title: 'A bakery',
      origin: { publisher: 'Bakery', language: 'en' },
      figures: [{ id: 'one', label: 'baked', unit: 'items', paragraph: 1, ...figure }],
    }),
  );
  if (!parsed.ok) throw new Error('The report is refused');
  return rateWarnings(parsed.report).map(({ path }) => path.join('.'));
}

test.each([
  ['a count an hour', { value: 90, phrase: '90 cakes per hour' }],
  ['a count a day', { value: 300, phrase: '300 cakes a day' }],
  ['a mass in a volume', { value: 12, unit: 'number', phrase: '12 μg/m³' }],
  ['in Chinese', { value: 265, unit: 'tons', phrase: '每日265吨' }],
])('a phrase that is %s is told of where its unit is not', (_, figure) => {
  expect(warnedOf(figure)).toEqual(['figures.0.unit']);
});

test.each([
  ['the unit is a rate', { value: 90, unit: 'items/hours', phrase: '90 cakes per hour' }],
  ['the label says it', { value: 90, label: 'baked per hour', phrase: '90 cakes per hour' }],
  ['it is per cent', { value: 9, unit: 'percent', phrase: '9 per cent' }],
  ['there is none', { value: 90, phrase: 'more than 90 cakes' }],
  ['it is so many of so many', { value: { count: 1, of: 5 }, phrase: '1 in 5' }],
])('nothing is told where %s', (_, figure) => {
  expect(warnedOf(figure)).toEqual([]);
});
