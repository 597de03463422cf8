// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { makePptx } from './makePptx.ts';
import { openPptx } from './testing/openPptx.ts';

/** Several slides of each kind; that a thousand make a file is tried with all formats (makeFile.test.ts). */
const COUNT = 300;
const [model] = bundledReport.figures;

/** A report of hundreds of figures, all of them in one chart of bars and in the ledger. */
function longReport(): Report {
  if (!model) throw new Error('The report has no figure');
  const figures = Array.from({ length: COUNT }, (_, i) => ({
    ...model,
    id: `figure-${i}`,
    label: { en: `Figure number ${i}`, zh: `第${i}个数字`, ours: [] },
    short: { en: `Number ${i}`, zh: `数字${i}`, ours: [] },
  }));
  const rows = figures.map(({ id }) => ({ figure: id }));
  return {
    ...bundledReport,
    figures,
    headlines: [],
    timeline: [],
    questions: [],
    slides: [],
    charts: [{ id: 'all', kind: 'bars', stacked: false, rows, title: bundledReport.title }],
  };
}

const request = { report: longReport(), language: 'en', m: allMessages.en, scope: { kind: 'deck' } } as const;

test('hundreds of figures come to an end, and each of them is in the file', async () => {
  const { slides, charts } = openPptx(await makePptx(request));
  const shown = new Set(slides.flat());
  expect(request.report.figures.filter(({ label }) => !shown.has(label.en))).toEqual([]);
  expect(charts.reduce((sum, { values }) => sum + values.length, 0)).toBe(COUNT);
}, 180_000);

test('who no longer wants the file ends the work', async () => {
  const before = AbortSignal.abort();
  await expect(makePptx({ ...request, signal: before })).rejects.toThrow(/abort/i);
  const during = new AbortController();
  const making = makePptx({ ...request, signal: during.signal });
  setTimeout(() => {
    during.abort(new Error('not wanted'));
  }, 30);
  await expect(making).rejects.toThrow('not wanted');
}, 60_000);
