import { expect, test } from 'vitest';
import { bundledReport as report } from '@/report/bundled.ts';
import { attributionsOf, embeddedPart, textsOf } from './embeddedPart.ts';

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

test('a part says who states its figures, each once, unless it says so itself', () => {
  const [chart] = report.charts;
  const [figure] = report.figures;
  if (!chart || !figure) throw new Error('The report has a chart and a figure');
  const said = report.documents.map(({ attribution }) => attribution);
  expect(attributionsOf({ kind: 'ledger' }, report)).toEqual(said);
  expect(attributionsOf({ kind: 'chart', chart }, report)).toEqual(said);
  expect(attributionsOf({ kind: 'figure', figure }, report)).toEqual([]);
  const document = { ...said[0], en: 'as stated by the regulator', zh: '据监管机构陈述', ours: [] };
  const [own] = report.documents;
  if (!own) throw new Error('The report has a document');
  const two = { ...report, documents: [own, { ...own, id: 'other', attribution: document }] };
  const figures = report.figures.map((one, i) => (i === 0 ? { ...one, document: 'other' } : one));
  expect(attributionsOf({ kind: 'timeline' }, { ...two, figures })).toHaveLength(2);
});

test('a part names the texts that its own figures are printed in, and no other', () => {
  const [own] = report.documents;
  const [first] = report.figures;
  if (!own || !first) throw new Error('The report has a document and a figure');
  const figure = { ...first, document: 'other' };
  const documents = [own, { ...own, id: 'other' }, { ...own, id: 'unused' }];
  const two = { ...report, documents, figures: [figure, ...report.figures.slice(1)] };
  const ids = (part: Parameters<typeof textsOf>[0]) => textsOf(part, two).map(({ id }) => id);
  expect(ids({ kind: 'figure', figure })).toEqual(['other']);
  expect(ids({ kind: 'ledger' })).toEqual([own.id, 'other']);
});
