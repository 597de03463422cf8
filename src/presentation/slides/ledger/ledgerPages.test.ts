import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { ledgerPages } from './ledgerPages.ts';

test.each(LANGUAGE_IDS)('all figures of the bundled report are on one slide, in %s', (language) => {
  const pages = ledgerPages({ report: bundledReport, language, m: allMessages[language] });
  expect(pages).toHaveLength(1);
});

test('what is just too much for one slide is parted in two that are about as full', () => {
  const figures = [0, 1].flatMap((copy) =>
    bundledReport.figures.map((figure) => ({ ...figure, id: `${figure.id}-${copy}` })),
  );
  const report = { ...bundledReport, figures: figures.slice(0, 14), headlines: [] };
  const pages = ledgerPages({ report, language: 'en', m: allMessages.en });
  const counts = pages.map((page) => page.reduce((sum, rows) => sum + rows.figures.length, 0));
  expect(counts).toHaveLength(2);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
});

test('every figure of a long report is on one of the pages, once', () => {
  const figures = Array.from({ length: 20 }, (_, i) =>
    bundledReport.figures.map((figure) => ({ ...figure, id: `${figure.id}-${i}` })),
  ).flat();
  const report = { ...bundledReport, figures, headlines: [] };
  const pages = ledgerPages({ report, language: 'en', m: allMessages.en });
  const shown = pages.flatMap((page) => page.flatMap((rows) => rows.figures.map(({ id }) => id)));
  expect(pages.length).toBeGreaterThan(10);
  expect(shown.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
});
