import { describe, expect, test } from 'vitest';
import { checked, figure, report } from './reportsForTests.ts';

const withoutLanguages = (lines: readonly string[]) =>
  lines.filter((line) => !line.includes('has no Chinese'));

describe('phrases and their source', () => {
  const source = 'A title\n\nIt helped more than 40,000\npeople in all.\n\nOf them 600 came twice.';

  test('a phrase in its paragraph is found, also over the end of a line', () => {
    const { lines, ok, last } = checked(report([figure('first')]), { origin: source });
    expect(withoutLanguages(lines)).toEqual([]);
    expect(ok).toBe(true);
    expect(last).toMatch(/^0 errors, .*1 of 1 phrase looked up$/);
  });

  test('what the text says of it around it is held against the value', () => {
    const origin = 'A title\n\nEmissions have to fall by 43% by 2030. Prices fell by 5%.';
    const lines = (more: object) =>
      withoutLanguages(
        checked(
          report([figure('cut', { unit: 'percent', change: { base: '2019' }, comparator: null, ...more })]),
          {
            origin,
          },
        ).lines,
      ).map((line) => line.replace(/^\S+ /, ''));
    expect(lines({ value: 43, phrase: '43%' })).toEqual([
      'warning figures[0].value: the source says there that it fell, and the value is above 0: it would be drawn as a rise. Write it below 0.',
    ]);
    expect(lines({ value: 43, phrase: '43%', change: undefined })).toEqual([]);
    expect(lines({ value: -5, phrase: 'fell by 5%' })).toEqual([]);
  });

  test.each([
    [
      'with another capital',
      { phrase: 'It Helped more than 40,000 people' },
      '“It Helped more than 40,000 people” is printed “It helped more than 40,000 people” in paragraph 1',
    ],
    ['in another paragraph', { paragraph: 2 }, 'is not in paragraph 2, but in 1'],
    ['nowhere', { phrase: 'more than 41,000 people', value: 41_000 }, 'nor anywhere else'],
    [
      'in a paragraph that there is none of',
      { phrase: 'over 5 people', value: 5, paragraph: 7 },
      'its last is 2',
    ],
    ['only as part of a number', { phrase: '60', value: 60, paragraph: 2 }, '“60” is not in paragraph 2'],
  ])('a phrase that stands %s is an error', (_, change, message) => {
    const { lines, ok } = checked(report([figure('first', change)]), { origin: source });
    expect(lines).toContainEqual(expect.stringContaining(message));
    expect(ok).toBe(false);
  });

  test('a phrase that leaves out the word that bounds its number is to be looked at', () => {
    const { lines, ok } = checked(report([figure('first', { phrase: '40,000 people' })]), {
      origin: source,
    });
    expect(lines).toContainEqual(
      expect.stringContaining('warning figures[0].phrase: the source prints “more than 40,000'),
    );
    expect(ok).toBe(true);
  });

  test('Chinese phrases are looked up and read, and numerals are whole ones', () => {
    const chinese = (change: object) =>
      checked(
        {
          title: '报告',
          origin: { publisher: '某公司', language: 'zh' },
          figures: [figure('first', { phrase: '超过4万人', comparator: '>', ...change })],
        },
        { origin: '标题\n\n项目惠及超过4万人，投入十三万元，种植1,200万\n亩。' },
      );
    expect(chinese({}).ok).toBe(true);
    expect(chinese({ phrase: '三万元', value: 30_000, unit: 'CNY', comparator: null }).ok).toBe(false);
    expect(chinese({ phrase: '1,200', value: 1200, comparator: null }).ok).toBe(false);
    expect(chinese({ phrase: '1,200万亩', value: 12_000_000, unit: 'mu', comparator: null }).ok).toBe(true);
  });

  test('a phrase of another document is looked up there', () => {
    const two = report([figure('first'), figure('second', { document: 'annex' })], {
      documents: [{ id: 'annex', publisher: 'Somebody', language: 'en' }],
    });
    expect(checked(two, { origin: source, annex: 'Annex\n\nOther.' }).lines).toContainEqual(
      expect.stringMatching(/figures\[1\]\.phrase: .*nor anywhere else/),
    );
    expect(checked(two, { origin: source }).last).toContain('1 of 2 phrases looked up');
    expect(checked(two, { anex: 'Annex' }).lines).toContainEqual(
      expect.stringContaining('no document “anex”'),
    );
  });
});
