import { expect, test } from 'vitest';
import { problems } from '../reportForTests.ts';

const figure = {
  id: 'people',
  label: 'people',
  value: 40_000,
  unit: 'people',
  phrase: '40,000 people',
  paragraph: 1,
};
const report = (change: object, more: object = {}) =>
  JSON.stringify({
    title: 'A report',
    origin: { publisher: 'Somebody', language: 'en' },
    figures: [{ ...figure, ...change }],
    ...more,
  });
const symbols = (perSymbol: number, value = 40_000) =>
  report(
    { value, phrase: 'the lot', comparator: null },
    {
      charts: [{ id: 'a', kind: 'symbols', rows: [{ figure: 'people', symbol: 'person', perSymbol }] }],
    },
  );
const unit = (pattern: object) =>
  report({}, { units: [{ id: 'goats', kind: 'count', name: 'goats', pattern }] });

test.each([
  [
    'a time of day',
    report({ timePeriod: '2020-01-01T10:00:00' }),
    /can’t be shown, such as a time of day.*2020-24.*2021-35/,
  ],
  ['a list of dates', report({ timePeriod: '{2020,2022}' }), /or a list of dates/],
  ['no date', report({ timePeriod: 'Q3 2021' }), /is not a date in EDTF.*2021-35 \(third quarter\)/],
  [
    'a symbol that doesn’t divide',
    symbols(30_000),
    /Write a “perSymbol” that divides it: 50, 100, 200, 500\./,
  ],
  ['too many symbols', symbols(1), /more than 1000 symbols\. Write a “perSymbol” that divides it: 50, 100/],
  ['no symbol for nothing', symbols(1, 0), /No number of symbols can stand for it: draw it .*“bars”/],
  [
    'null for an object',
    report({ beside: null }),
    /must be an object { }, and is null\. Write it, or leave it out/,
  ],
  ['null for a text', report({ note: null }), /and is null\. Write it, or leave it out/],
  ['no {n}', unit({ en: 'goats' }), /must hold {n}.*Write for example “{n} tons”/],
  ['no {n} for one', unit({ en: { one: 'a goat', other: '{n} goats' } }), /must hold {n}/],
  [
    'a unit nearly spelt',
    report({ unit: 'poeple' }),
    /“poeple” is neither in the catalogue nor in “units”\. Perhaps it is “people”\. If not: add it to “units”/,
  ],
  ['a status nearly spelt', report({ obsStatus: 'planed' }), /Perhaps it is “planned”\. Correct it\.$/],
  [
    'a figure nearly named',
    report({}, { headlines: [{ figure: 'peopel' }] }),
    /“peopel” is not in “figures”\. Perhaps it is “people”\. If not: add it there/,
  ],
  ['an id', report({ id: 'No Id' }), /is not an id\. Write lower-case letters/],
])('%s is refused with what to write', (_, text, says) => {
  expect(problems(text).map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
});

test.each(['2020-24', '2021-35', '2021-40', '2020-21/2020-23'])(
  '%s is a date, and nothing says otherwise',
  (timePeriod) => {
    expect(() => problems(report({ timePeriod }))).toThrow('accepted');
  },
);

test('no sentence for a reader holds a pattern or the words of a library', () => {
  const spoiled = [
    report({ id: 'No Id', unit: '%', timePeriod: 'x', value: 'x' }),
    report({ id: null }),
    report({ value: undefined }),
  ];
  for (const text of spoiled) {
    for (const language of ['en', 'zh'] as const) {
      const said = problems(text, language)
        .map(({ message }) => message)
        .join('\n');
      expect(said).not.toMatch(/\^|\$\/|\[a-z|Invalid|expected |undefined/);
    }
  }
});
