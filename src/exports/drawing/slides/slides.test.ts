// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { nativeParts } from '@/exports/pptx/charts/chartItems.ts';
import { slidesOf } from '@/presentation/deck/derive.ts';
import { bundledReport as report } from '@/report/bundled.ts';
import { figureOf } from '@/report/lookup.ts';
import type { SlideEntry } from '@/report/schema/slide.ts';
import { statementOf } from '@/report/words/statement.ts';
import { deckContext } from '../context.ts';
import { titleLines } from '../picture/frame.ts';
import { picturesOf } from './picturesOf.ts';

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const m = allMessages[language];
  const context = deckContext(report, language, m);

  const slides = slidesOf(report);

  /** The first slide of a layout, and its texts. */
  async function drawn(layout: SlideEntry['layout']) {
    const at = slides.findIndex((one) => one.layout === layout);
    const scope = { kind: 'slide', slide: at + 1 } as const;
    const [picture] = await picturesOf(scope, context, nativeParts, () => Promise.resolve());
    const texts = (picture?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
    const said = texts.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    );
    const entry = slides[at];
    return { picture, texts, said, entry };
  }

  test('a field of dots says its figure whole, and the sentence of its slide', async () => {
    const { said, entry, picture } = await drawn('dots');
    if (entry?.layout !== 'dots' || entry.sentence === null)
      throw new Error('No slide of dots with a sentence');
    const { quantity, status, scope, period } = statementOf(
      report,
      figureOf(report, entry.figure),
      language,
      m,
    );
    const line = said.find((text) => text.startsWith(quantity));
    for (const fact of [status, scope, period]) expect(line).toContain(fact);
    expect(said).toContain(context.say(entry.sentence));
    const families = statementOf(report, figureOf(report, 'families-benefited'), language, m);
    expect(picture?.notes.some((note) => note.startsWith(families.sentence))).toBe(true);
  });

  test('two figures side by side are of one size', async () => {
    const { texts, entry } = await drawn('pair');
    if (entry?.layout !== 'pair') throw new Error('No slide of a pair');
    const sizes = entry.figures.map((id) => {
      const { quantity } = statementOf(report, figureOf(report, id), language, m);
      return texts.find(
        ({ face, paragraphs }) =>
          face === 'serif' &&
          paragraphs.flat().every(({ text }) => quantity.includes(text.trim())) &&
          /\d/.test(paragraphs[0]?.[0]?.text ?? ''),
      )?.size;
    });
    expect(sizes[0]).toBeGreaterThan(60);
    expect(sizes[1]).toBe(sizes[0]);
  });

  test('what the title asks is not asked again below it', async () => {
    const asked = new Set(report.questions.map(({ question }) => context.say(question)));
    const deck = await picturesOf({ kind: 'deck' }, context, nativeParts, () => Promise.resolve());
    const [picture] = deck.filter(({ title }) => asked.has(title));
    const said = (picture?.items ?? []).flatMap((item) =>
      item.kind === 'text' ? item.paragraphs.flat().map(({ text }) => text) : [],
    );
    expect(said).not.toContain(picture?.title);
    expect(said.join(' ')).toMatch(/4\.5/);
  });
});

describe('a title', () => {
  const zh = '华润电力在扶贫方面报告了什么，又预计什么';

  test('in Chinese breaks after its punctuation, where a line is too narrow for it', () => {
    expect(titleLines(zh, 60, 1000)).toEqual(['华润电力在扶贫方面报告了什么，', '又预计什么']);
    expect(titleLines(zh, 30, 1000)).toEqual([zh]);
  });

  test('that is not to be broken so, or is not in Chinese, wraps as it will', () => {
    for (const whole of [
      '一二三四五六七八九十一二三四，五',
      'A long title, of words that wrap, as they will',
    ])
      expect(titleLines(whole, 60, 400)).toEqual([whole]);
  });
});
