import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { textOf } from '@/report/texts/stretch.ts';
import type { Report } from '@/report/model.ts';
import { bundledReport } from '@/report/bundled.ts';
import { plain, reportOf } from '@/report/complete/completeForTests.ts';
import { sharedRuns, sourceLineRuns } from './sourceRuns.ts';

const report = reportOf(
  [
    plain({ id: 'a', paragraph: 3, timePeriod: '2020' }),
    plain({ id: 'b', paragraph: 0, timePeriod: '2020' }),
    plain({ id: 'c', paragraph: 4, document: 'table', obsStatus: 'target', timePeriod: '2030' }),
  ],
  { documents: [{ id: 'table', publisher: 'Regulator', kind: 'annual table', language: 'en' }] },
);
const asked = (language: 'en' | 'zh', of: Report = report) => ({
  report: of,
  language,
  m: allMessages[language],
});

test('a line of sources names each text with its own paragraphs, and the title as the title', () => {
  expect(textOf(sourceLineRuns(report.figures, asked('en')))).toBe(
    'As stated by Bakery · Bakery, report, title, paragraph 3; as stated by Regulator · Regulator, annual table, paragraph 4',
  );
  expect(textOf(sourceLineRuns([], asked('en')))).toBe('As stated by Bakery · Bakery, report');
});

test('a publisher’s name keeps its language in the line on a page in another', () => {
  const foreign = sourceLineRuns(report.figures, asked('zh')).filter(({ lang }) => lang === 'en');
  expect(foreign.map(({ text }) => text)).toContain('Regulator');
  expect(
    sourceLineRuns(bundledReport.figures, asked('zh', bundledReport)).every(({ lang }) => lang === null),
  ).toBe(true);
});

test('what figures have in common is said once, and what they have not stands at each', () => {
  const [a, b] = report.figures;
  const said = (figures: Report['figures']) => sharedRuns(figures, asked('en')).map(({ text }) => text);
  expect(said(report.figures.slice(0, 2))).toEqual(['reported', '2020']);
  expect(said(report.figures)).toEqual(['reported unless marked']);
  expect(said(report.figures.slice(2))).toEqual(['2030']);
  expect(a?.timePeriod).toEqual(b?.timePeriod);
});
