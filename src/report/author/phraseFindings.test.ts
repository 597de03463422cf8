import { describe, expect, test } from 'vitest';
import { checked, figure, report } from './reportsForTests.ts';

/** What is told of one figure, without places in the text and what is said of languages. */
const told = (more: object, texts: Readonly<Record<string, string>> = {}) =>
  checked(report([figure('first', more)]), texts)
    .lines.map((line) => line.replace(/^\d+:\d+ /, ''))
    .filter((line) => !line.includes('has no Chinese'));
const change = { value: 7, unit: 'percent', comparator: null, change: { base: '2020' } };

describe('a phrase is held against what the file says beside it', () => {
  test.each<[string, object, readonly string[]]>([
    ['that agrees', {}, []],
    [
      'whose number is another',
      { value: 41_000 },
      [
        'warning figures[0].value: “more than 40,000 people” reads as 40000, and the value is 41000. Correct one of the two.',
      ],
    ],
    [
      'of a fall, written as a rise',
      { ...change, phrase: 'down 7%' },
      [
        'warning figures[0].value: “down 7%” says that it fell, and the value is above 0: it would be drawn as a rise. Write -7.',
      ],
    ],
    ['of a fall, written as one', { ...change, value: -7, phrase: 'down 7%' }, []],
    [
      'that doesn’t say that it fell',
      { ...change, value: -7, phrase: '7%' },
      [
        'warning figures[0].phrase: “7%” doesn’t say why the value is below 0. Take the words that do into the phrase: “fell by”, “a loss of”, “lower”.',
      ],
    ],
    ['that says so behind the number', { ...change, value: -7, phrase: '7% lower' }, []],
    [
      'of a fall with its interval',
      { ...change, value: { value: -43, lower: -60, upper: -34 }, phrase: 'down 43% [34–60%]' },
      [],
    ],
    ['of a fall from one to another', { ...change, value: [-7, -6], phrase: 'down 6% to 7%' }, []],
    [
      'of a loss in words of the file',
      {
        value: -7,
        unit: 'USD',
        comparator: '<',
        signWord: 'a deficit of',
        phrase: 'a deficit of more than US$7',
      },
      [],
    ],
    ['in hundredths', { value: 0.07, unit: 'USD', comparator: null, phrase: '7 cents' }, []],
    ['of a rise', { ...change, phrase: 'up 7%' }, []],
    ['of a fall that is no change of anything', { ...change, change: undefined, phrase: 'down 7%' }, []],
    [
      'of a fall between two numbers',
      { ...change, value: [6, 7], phrase: 'down 6% to 7%', comparator: undefined },
      [],
    ],
    [
      'that can’t be read',
      { phrase: 'the lot of them', comparator: null },
      [
        'warning figures[0].phrase: “the lot of them” can’t be read here, so nothing holds the value against it. Check value, comparator, decimals and unitMult yourself.',
      ],
    ],
    [
      'that can’t be read, where words stand',
      { value: null, words: 'the lot', phrase: 'the lot of them' },
      [],
    ],
    [
      'with digits and a scale that are not printed',
      { decimals: 1, unitMult: 3 },
      [
        'warning figures[0].decimals: “more than 40,000 people” has 0, and here it is 1. Correct it, or leave it out: it is read from the phrase.',
        'warning figures[0].unitMult: “more than 40,000 people” has 0, and here it is 3. Correct it, or leave it out: it is read from the phrase.',
      ],
    ],
    [
      'with those that are',
      { phrase: 'more than 4.0 million people', value: 4e6, decimals: 1, unitMult: 6 },
      [],
    ],
  ])('one %s', (_, more, lines) => {
    expect(told(more)).toEqual(lines);
  });

  test('so is one of another place, for its own value alone', () => {
    const other = { value: 30_000, phrase: 'nearly 40,000 people', paragraph: 1 };
    expect(told({ alsoStated: [other], decimals: 0 })).toEqual([
      'warning figures[0].alsoStated[0].value: “nearly 40,000 people” reads as 40000, and the value is 30000. Correct one of the two.',
    ]);
    expect(told({ alsoStated: [{ ...other, value: 40_000 }], decimals: 0 })).toEqual([]);
  });
});

describe('the words that bound a number in the source belong to its phrase', () => {
  const source = (paragraph: string) => ({ origin: `A title\n\n${paragraph}` });
  const bare = { phrase: '40,000 people', comparator: null };
  const cutOff = (whole: string) => [
    `warning figures[0].phrase: the source prints “${whole}” there: take the words that bound the number into the phrase.`,
  ];

  test.each<[string, string, object, readonly string[]]>([
    ['left out', 'It helped over 40,000 people.', bare, cutOff('over 40,000 people')],
    ['taken in', 'It helped more than 40,000 people.', {}, []],
    ['of another number before it', 'Over 5 schools, and 40,000 people.', bare, []],
    ['of another number behind it', 'It helped 40,000 people in over 5 schools.', bare, []],
    ['far before the number, and not of it', `Over 9 days${' or so'.repeat(30)}, 40,000 people.`, bare, []],
    [
      'behind a long beginning',
      `So it was${', and so'.repeat(30)}: over 40,000 people.`,
      bare,
      cutOff('over 40,000 people'),
    ],
  ])('%s', (_, paragraph, more, lines) => {
    expect(told(more, source(paragraph))).toEqual(lines);
  });

  test('also in Chinese, and in no third language', () => {
    const of = (language: string, text: string, phrase: string) =>
      checked(
        {
          title: 'x',
          origin: { publisher: 'x', language },
          figures: [figure('first', { phrase, comparator: null })],
        },
        { origin: `x\n\n${text}` },
      ).lines.filter((line) => line.includes('the source prints'));
    expect(of('zh-Hans', '惠及超过4万人。', '4万人')).toHaveLength(1);
    expect(of('EN', 'It helped over 40,000 people.', '40,000 people')).toHaveLength(1);
    expect(of('de', 'Es half over 40,000 people.', '40,000 people')).toEqual([]);
  });
});
