import { expect, test } from 'vitest';
import { plain, reportOf } from '@/report/complete/completeForTests.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { contextIn } from '../../contextForTests.ts';
import { changeModel } from './model.ts';

const share = (id: string, more: object = {}) =>
  plain({ id, label: `share with ${id}`, value: 21, unit: 'percent', phrase: '21%', ...more });

test.each([
  ['its words', { base: 'the old rules', from: 'placebo' }, {}, 'up, against the old rules'],
  ['the period of its figure', { from: 'placebo' }, { timePeriod: '2020' }, 'up, against 2020'],
  [
    'the name of its figure where that has no period',
    { from: 'placebo' },
    {},
    'up, against share with placebo',
  ],
  ['nothing that is stated', {}, {}, 'up, base not stated'],
])('a change is measured against %s', (_, change, first, said) => {
  const report = reportOf([
    share('placebo', first),
    plain({
      id: 'points',
      value: 4,
      unit: 'percentage-points',
      phrase: '4 points',
      comparator: null,
      change,
    }),
  ]);
  const entry = report.charts.find(({ kind }) => kind === 'change');
  if (entry?.kind !== 'change') throw new Error('No chart of changes');
  const { rows } = changeModel(entry, contextIn('en', report));
  expect(rows.flatMap(({ remarks }) => remarks.map(textOf))).toEqual([said]);
});
