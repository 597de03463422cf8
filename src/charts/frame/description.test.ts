import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { figureRows } from '../chartContext.ts';
import { bundledChart, contextIn } from '../contextForTests.ts';
import { chartName, chartSummary } from './description.ts';

const summaryOf = (...asked: Parameters<typeof chartSummary>) => chartSummary(...asked).map(textOf);

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const context = contextIn(language);

  test('the name of a graphic has every figure of it with qualifier and status', () => {
    for (const entry of bundledReport.charts) {
      const name = chartName(entry, context, entry.title?.[language] ?? '');
      for (const { statement } of figureRows(entry, context)) expect(name).toContain(statement.quantity);
      if (language === 'zh') expect(name).not.toContain('以上');
    }
  });

  test('every chart has a summary that prints its figures and nothing worked out from them', () => {
    for (const entry of bundledReport.charts) {
      const rows = figureRows(entry, context);
      const summary = summaryOf(entry, context).join(' ');
      const left = rows.reduce((text, { statement }) => {
        expect(text).toContain(statement.sentence.slice(1));
        return text.replace(statement.sentence.slice(1), '');
      }, summary);
      expect(left).not.toMatch(/\d/);
    }
  });
});

test('the name of a graphic says the scale that it is drawn at: symbols, or dots', () => {
  const nameOf = (individuals: boolean) =>
    chartName(
      bundledChart('people-and-families', 'symbols'),
      contextIn('en'),
      'People',
      'scale',
      individuals,
    );
  expect(nameOf(false)).toBe('People. One square is 1,000 people. One square is 1,000 families.');
  expect(nameOf(true)).toMatch(/^People\. One dot is 1 person.*One dot is 1 family/);
  expect(nameOf(true)).not.toContain('square');
});

test('a summary says what expected means, and what a floor does', () => {
  const context = contextIn('en');
  expect(summaryOf(bundledChart('expected-money', 'bars'), context)).toContain(
    'All are expected: they are not yet results.',
  );
  expect(summaryOf(bundledChart('people-and-families', 'symbols'), context).join(' ')).toContain(
    'neither ranked nor added up',
  );
});
