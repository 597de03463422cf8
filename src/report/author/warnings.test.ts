import { describe, expect, test } from 'vitest';
import { checked, figure, report } from './reportsForTests.ts';

/** What is told of a report, without the places in the text. */
const told = (figures: readonly object[], more: object = {}) => {
  const origin = { publisher: { en: 'Somebody', zh: '某公司' }, language: 'en' };
  return checked(report(figures, { origin, ...more })).lines.map((line) => line.replace(/^\d+:\d+ /, ''));
};
const exact = (id: string, value: number, more: object = {}) =>
  figure(id, { label: { en: id, zh: id }, value, unit: 'GWh', phrase: `${value} GWh`, ...more });

describe('a change that doesn’t work out is told with what its two figures make', () => {
  const change = (before: number, after: number, said: string, value: number, unit = 'percent') =>
    told([
      exact('before', before, unit.endsWith('points') ? { unit: 'percent', phrase: `${before}%` } : {}),
      exact('after', after, unit.endsWith('points') ? { unit: 'percent', phrase: `${after}%` } : {}),
      exact('growth', value, { unit, phrase: said, change: { from: 'before', to: 'after' } }),
    ]);

  test('as a difference and a share of the first, in three digits', () => {
    expect(change(200, 214, 'up 9%', 9)).toEqual([
      'warning figures[2].change: “up 9%” doesn’t work out: “200 GWh” to “214 GWh” is a difference of 14, 7 % of the first. Correct one of them, or keep it where the source itself says so: readers are told.',
    ]);
    expect(change(3, 100, 'up 9%', 9)).toContainEqual(
      expect.stringContaining('is a difference of 97, 3230 % of the first.'),
    );
    expect(change(300, 100.55, 'down 9%', -9)).toContainEqual(
      expect.stringContaining('is a difference of -199, -66.5 % of the first.'),
    );
  });

  test('of nothing there is no share', () => {
    expect(change(0, 5, 'up 9 percentage points', 9, 'percentage-points')).toContainEqual(
      expect.stringContaining('“0%” to “5%” is a difference of 5. Correct'),
    );
  });

  test('basis points are hundredths of the points between two percentages', () => {
    expect(change(4.25, 4.75, 'up 25 basis points', 25, 'basis-points')).toContainEqual(
      expect.stringContaining(
        '“up 25 basis points” doesn’t work out: “4.25%” to “4.75%” is a difference of 0.5',
      ),
    );
    expect(change(4.25, 4.75, 'up 50 basis points', 50, 'basis-points')).toEqual([]);
  });

  test('one that does is not told', () => {
    expect(change(200, 214, 'up 7%', 7)).toEqual([]);
  });
});

describe('parts that don’t add up are told with their sum', () => {
  const parts = (one: number, other: number, whole: number, all = true) =>
    told([
      exact('one', one),
      exact('other', other),
      exact('all', whole, { parts: { figures: ['one', 'other'], all } }),
    ]);

  test('as it is written on paper', () => {
    expect(parts(0.1, 0.2, 5)).toEqual([
      'warning figures[2].parts: the parts add up to 0.3, and “5 GWh” is the whole. Correct one of them, or leave out “all”.',
    ]);
  });

  test('not where they do, nor where there may be more of them', () => {
    expect(parts(0.1, 0.2, 0.3)).toEqual([]);
    expect(parts(0.1, 0.2, 5, false)).toEqual([]);
  });
});

describe('a language that is missing', () => {
  const both = { en: 'Funds', zh: '资金' };

  test('is told at each text that lacks it, also in lists, and under the report’s own language', () => {
    const topics = [
      { id: 'a', label: both },
      { id: 'b', label: { zh: '资金' } },
      { id: 'c', label: 'Funds' },
      { id: 'd', label: { 'en-GB': 'Funds', zh: '资金' } },
    ];
    const missing = (name: string, id: string) =>
      `has no ${name} (“${id}”): its readers see another language here. Add it.`;
    expect(told([exact('one', 1)], { topics, origin: { publisher: both, language: 'en-GB' } })).toEqual([
      `warning topics[1].label: ${missing('English', 'en')}`,
      `warning topics[2].label: ${missing('Chinese', 'zh')}`,
    ]);
  });

  test('in all of the file is told once, for either language', () => {
    const of = (language: string) =>
      checked({
        title: 'x',
        origin: { publisher: 'x', language },
        figures: [figure('one', { phrase: '40', value: 40, label: 'x', unit: 'number' })],
      }).lines.filter((line) => line.includes('no text is in'));
    const all = (name: string, id: string) =>
      `1:1 warning no text is in ${name} (“${id}”): its readers see the language there is. To add it, write { "en": …, "zh": … }.`;
    expect(of('en')).toEqual([all('Chinese', 'zh')]);
    expect(of('zh-Hans')).toEqual([all('English', 'en')]);
    expect(of('DE')).toEqual([all('English', 'en'), all('Chinese', 'zh')]);
  });

  test('and a translation that is not said to be one: only where none is said to be', () => {
    const unsaid =
      'warning no text says which of its languages is a translation of your own. Where one is, add "ours": ["zh"] to it, so that readers are told.';
    expect(told([exact('one', 1)], { title: both })).toEqual([unsaid]);
    expect(told([exact('one', 1)])).toEqual([]);
    expect(
      told([figure('one')], { title: 'A report', origin: { publisher: 'x', language: 'en' } }),
    ).not.toContain(unsaid);
  });
});

describe('a unit that the product has', () => {
  const unit = (more: object) =>
    told([exact('one', 1)], {
      units: [
        {
          id: 'own',
          kind: 'energy',
          name: { en: 'own', zh: 'own' },
          pattern: { en: '{n} own' },
          ...more,
        },
      ],
    });
  const has = (id: string) => [
    `warning units[0]: the product has this unit as “${id}”. Write "unit": "${id}" in the figures and take this one out, unless the source prints it otherwise.`,
  ];

  test.each([
    ['by its id, in small letters', { id: 'gwh' }, 'GWh'],
    ['by its code', { code: 'GW.h' }, 'GWh'],
    ['by its name, in whatever letters', { name: { en: 'Gigawatt-Hours', zh: 'x' } }, 'GWh'],
    ['a currency by its code', { kind: 'currency', code: 'EUR' }, 'EUR'],
    ['what is counted, by its id', { kind: 'count', id: 'people' }, 'people'],
  ])('is told %s', (_, more, id) => {
    expect(unit(more)).toEqual(has(id));
  });

  test.each([
    ['one of its own', {}],
    ['one of another kind', { id: 'gwh', kind: 'power' }],
    // Things that are counted may share a code and be others.
    ['a count with the code of another', { kind: 'count', code: '{person}' }],
    ['a currency that is not stated', { kind: 'currency', note: { en: 'not stated', zh: '未注明' } }],
  ])('is not told of %s', (_, more) => {
    expect(unit(more)).toEqual([]);
  });
});
