import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '@/report/model.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { makeJson } from './json.ts';
import { accepted, everyReport, madeText, requestFor } from './requestForTests.ts';

test.each([...everyReport])(
  'the report %s, saved and loaded again, is the same report',
  async (_, report) => {
    expect(accepted(await madeText(makeJson, await requestFor(report, 'en')))).toEqual({
      ...report,
      slides: writtenSlides(report),
    });
  },
);

test('any label that a report may have is loaded again as it was', async () => {
  const report = everyReport.get('smallest');
  if (!report) throw new Error('No smallest report');
  const start = fc.constantFrom('=1+1', '+1', '-1', '@a', '"', "'", '\\', ']]>', 'א', '👩‍🌾', 'a\nb', 'a\tb');
  await fc.assert(
    fc.asyncProperty(start, fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), async (first, second) => {
      const words = `${first}${second.replaceAll(/[<{]/g, '')}.`;
      const labelled: Report = {
        ...report,
        figures: report.figures.map((figure) => ({
          ...figure,
          label: { en: words, zh: words, ours: ['zh'] },
          short: { en: words, zh: words, ours: ['zh'] },
        })),
      };
      const again = accepted(await madeText(makeJson, await requestFor(labelled, 'en')));
      expect(again.figures).toEqual(labelled.figures);
    }),
  );
});
