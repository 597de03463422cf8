import { expect, test } from 'vitest';
import { parseReport } from '@/report/parse.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { contextIn } from '../../contextForTests.ts';
import { changeModel } from './model.ts';

const figure = (id: string, value: number, phrase: string, more: object) => ({
  id,
  label: id,
  value,
  phrase,
  unit: 'USD',
  paragraph: 1,
  ...more,
});

/** What is said beside the bar of a change of the reserves, with this of its base. */
function remark(base: object, change: object) {
  const parsed = parseReport(
    JSON.stringify({
      title: 'Reserves',
      origin: { publisher: 'Bank', language: 'en' },
      figures: [
        figure('before', 120.9e9, 'US$120.9 billion', base),
        figure('fall', -2.3e9, 'down US$2.3 billion', { change }),
      ],
    }),
  );
  if (!parsed.ok) throw new Error('The report is refused');
  const entry = parsed.report.charts.find(({ kind }) => kind === 'change');
  if (entry?.kind !== 'change') throw new Error('No chart of the change');
  const { rows } = changeModel(entry, contextIn('en', parsed.report));
  return rows.flatMap(({ remarks }) => remarks.map(textOf));
}

test.each([
  ['its words', { timePeriod: '2022-03' }, { from: 'before', base: 'last month' }, 'last month'],
  ['the period of the figure that it is', { timePeriod: '2022-03' }, { from: 'before' }, 'March 2022'],
  ['that figure, where its period is not stated', {}, { from: 'before' }, 'US$120.9 billion'],
])('a change says what it is against: %s', (_, base, change, against) => {
  expect(remark(base, change)).toEqual([`down, against ${against}`]);
});

test('a change of which nothing is said says so', () => {
  expect(remark({}, {})).toEqual(['down, base not stated']);
});
