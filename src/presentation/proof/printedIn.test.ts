import { expect, test } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { slidesOf } from '../deck/derive.ts';
import { figuresOn } from './figuresOn.ts';
import { printedIn } from './printedIn.ts';

test('every slide that speaks of figures shows each of them in its paragraph’s place', () => {
  for (const slide of slidesOf(bundledReport)) {
    const figures = figuresOn(slide, bundledReport);
    expect(figures.length, slide.id).toBeGreaterThan(0);
    for (const { document, paragraphs } of printedIn(figures, bundledReport)) {
      expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4]);
      for (const { paragraph, figures: own } of paragraphs)
        for (const figure of own)
          expect([figure.document, figure.paragraph]).toEqual([document.id, paragraph]);
    }
  }
});

test('of a long text only the paragraphs with phrases are shown', () => {
  const report = {
    ...bundledReport,
    documents: bundledReport.documents.map((document) => ({ ...document, paragraphs: 90 })),
  };
  const [text] = printedIn(report.figures, report);
  expect(text?.paragraphs.map(({ paragraph }) => paragraph)).toEqual([2, 3, 4]);
});
