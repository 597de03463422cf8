import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { questionOf } from '@/report/lookup.ts';
import { bundledReport } from '@/report/bundled.ts';
import { attemptOf } from './attempt.ts';
import { forEvery } from './forEvery.ts';

const attempt = (id: string, language: 'en' | 'zh') =>
  attemptOf(bundledReport, questionOf(bundledReport, id), language, allMessages[language]);

test('a question is tried with the intervals that the figures are', () => {
  expect(attempt('funds-per-person', 'en')).toEqual({
    asked: '(200 million, ∞) ÷ (40,000, ∞)',
    result: '= (0, ∞)',
  });
  expect(attempt('people-per-family', 'zh')).toEqual({ asked: '(4万, ∞) ÷ (1.5万, ∞)', result: '= (0, ∞)' });
});

test('what may be counted twice is not added, not even to an interval', () => {
  expect(attempt('all-people', 'en')).toEqual({ asked: '(40,000, ∞) + (3,000, ∞)', result: null });
});

test('a share is said in the unit of its figures, and stays about and expected', () => {
  const said = (language: 'en' | 'zh') =>
    forEvery(bundledReport, questionOf(bundledReport, 'tax-share'), language, allMessages[language]);
  expect(said('en')).toBe('For every RMB 100 of industrial output: expected about RMB 4.5 of tax revenue');
  expect(said('zh')).toBe('每人民币100元的工业产值，对应税收预计约人民币4.5元');
});

test('a quotient without an end is written to six digits, and said to be near', () => {
  const figures = bundledReport.figures.map((figure) => {
    if (figure.id === 'tax-revenue') return { ...figure, value: { form: 'number', value: 612.4e6 } as const };
    return figure.id === 'industrial-output'
      ? { ...figure, value: { form: 'number', value: 6840 } as const }
      : figure;
  });
  const report = { ...bundledReport, figures };
  const tried = attemptOf(report, questionOf(report, 'tax-share'), 'en', allMessages.en);
  expect(tried?.result).toBe('≈ 89,532.2');
});
