import { expect, test } from 'vitest';
import { bundledReport as report } from '@/report/bundled.ts';
import { embeddedPart } from './embeddedPart.ts';

test('the parts with a name, each chart and each figure can stand alone', () => {
  for (const kind of ['field', 'ledger', 'timeline'] as const)
    expect(embeddedPart(report, kind)).toEqual({ kind });
  for (const chart of report.charts) expect(embeddedPart(report, chart.id)).toEqual({ kind: 'chart', chart });
  for (const figure of report.figures)
    expect(embeddedPart(report, figure.id)).toEqual({ kind: 'figure', figure });
});

test('what the report does not have is no part of it', () => {
  expect(embeddedPart(report, 'nothing-of-the-kind')).toBeNull();
  expect(embeddedPart(report, '')).toBeNull();
  expect(embeddedPart({ ...report, figures: [] }, 'field')).toBeNull();
});
