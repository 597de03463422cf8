import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { statementOf } from '@/report/words/statement.ts';
import { deckContext } from '@/exports/drawing/context.ts';
import { picturesOf } from '@/exports/drawing/slides/picturesOf.ts';
import { nativeParts } from '@/exports/pptx/charts/chartItems.ts';
import { makePptx } from '@/exports/pptx/makePptx.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { hasOffice, openOffice, spaceless } from './openOffice.ts';

/** In `npm test`: the bundled report, and what has most kinds of chart. */
const FEW = ['bundled en', 'bundled zh', 'outlook en', 'ranges zh'];

const opened = inEachLanguage(FEW);

describe.skipIf(!hasOffice)('LibreOffice', () => {
  const office = openOffice();
  afterAll(office.close);

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, report, language] of opened) {
      const scope = { kind: 'deck' } as const;
      files.set(`${name}.pptx`, await makePptx({ report, language, m: allMessages[language], scope }));
    }
    office.convert(files, 'pdf');
  }, 600_000);

  test.each(opened)(
    'opens the deck of %s and shows every slide, and every figure whole',
    async (name, report, language) => {
      const pages = office.pages(`${name}.pdf`).map(spaceless);
      const context = deckContext(report, language, allMessages[language]);
      const slides = await picturesOf({ kind: 'deck' }, context, nativeParts, () => Promise.resolve());
      expect(pages).toHaveLength(slides.length);
      const shown = pages.join('');
      for (const figure of report.figures) {
        const { quantity, label } = statementOf(report, figure, language, allMessages[language]);
        expect(shown).toContain(spaceless(quantity));
        expect(shown).toContain(spaceless(label));
      }
    },
  );
});
