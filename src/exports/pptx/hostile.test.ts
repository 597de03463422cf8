// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { makePptx } from './makePptx.ts';
import { openPptx } from './testing/openPptx.ts';
import { plain } from './write/xmlText.ts';

const HOSTILE = [
  ']]>',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("https://example.org")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\u0000\u0007\u001b',
  '\ud800',
  '\uffff',
  'שלום עולם',
  '\u202eabc',
  '👩🏽‍🌾🇨🇳',
  '&amp;',
  '"\'<>',
  '$1$&$`',
  'as-stated-shape-1.',
  '</a:t></p:sp>',
  '\t',
] as const;

/** The report with the names of one figure set to a text. */
function withLabel(text: string): Report {
  const label = { en: text, zh: text, ours: [] };
  return {
    ...bundledReport,
    figures: bundledReport.figures.map((figure) =>
      figure.id === 'tax-revenue' ? { ...figure, label, short: label } : figure,
    ),
  };
}

/** The chart that the figure is in, with a slide of its own. */
const chart = bundledReport.charts.find(({ rows }) => rows.some(({ figure }) => figure === 'tax-revenue'));

const made = async (text: string) =>
  openPptx(
    await makePptx({
      report: withLabel(text),
      language: 'en',
      m: allMessages.en,
      scope: { kind: 'chart', chart: chart?.id ?? '' },
    }),
  );

const oneSpaced = (text: string) => text.replaceAll(/\s+/g, ' ');

test('any text of a report leaves the file well-formed, and stands in it as it is', async () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
  const texts = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('') + 'x');
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { notes, missing, charts } = await made(text);
      expect(missing).toEqual([]);
      expect(oneSpaced(notes.flat().join('\n'))).toContain(oneSpaced(plain(text)));
      // A text cell is a shared string, which no spreadsheet runs.
      expect(
        charts.some(({ cells }) => oneSpaced(cells.get('A3') ?? '').startsWith(oneSpaced(plain(text)))),
      ).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test.each(HOSTILE)('%j in a label is harmless', async (text) => {
  const { notes, missing } = await made(`a${text}b`);
  expect(missing).toEqual([]);
  expect(oneSpaced(notes.flat().join('\n'))).toContain(oneSpaced(plain(`a${text}b`)));
});

test('a title of several lines is one paragraph, so that it grows over nothing below it', async () => {
  const title = { en: 'Two\nlines', zh: '两\n行', ours: [] };
  const [first, ...others] = bundledReport.charts;
  if (first === undefined) throw new Error('No chart');
  const report = { ...bundledReport, charts: [{ ...first, title }, ...others] };
  const scope = { kind: 'chart', chart: first.id } as const;
  const file = openPptx(await makePptx({ report, language: 'en', m: allMessages.en, scope }));
  expect(file.slides[0]).toContain('Two lines');
});
