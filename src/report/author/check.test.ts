import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checked, figure, report, text } from './reportsForTests.ts';
import { check } from './check.ts';

/** The line and column of a piece of text, counted from 1. */
function placeOf(json: string, piece: string): string {
  const before = json.slice(0, json.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('every stage at once', () => {
  const broken = report(
    [
      figure('first', { paragraph: 'one' }),
      figure('second', { comparator: '>=' }),
      figure('third', { unit: 'parsecs' }),
      figure('fourth', { timePeriod: '2021-99', comparator: null }),
      figure('fifth', { parts: { figures: ['nobody', 'second'], all: true }, colour: 'red' }),
    ],
    {
      origin: { publisher: 'Somebody', language: 'en', paragraphs: 0 },
      charts: [
        { id: 'a', kind: 'bars', rows: [{ figure: 'first' }, { figure: 'gone' }] },
        { id: 'b', kind: 'share', rows: [{ figure: 'second' }] },
      ],
      headlines: [{ figure: 'first', sentence: 'x'.repeat(10_001) }],
    },
  );
  const { lines, ok, last } = checked(broken);

  test.each([
    ['a wrong type', 'figures[0].paragraph: must be a number, and is a text in quotes'],
    ['a bound', 'headlines[0].sentence: is longer than 2000 characters'],
    ['a date', 'figures[3].timePeriod: “2021-99” is not a date'],
    ['a name that nothing has', 'figures[4]: has what no report has here: “colour”'],
    ['a unit', 'figures[2].unit: “parsecs” is neither in the catalogue'],
    ['a reference', 'figures[4].parts.figures[0]: “nobody” is not in “figures”'],
    ['a reference of a chart', 'charts[0].rows[1].figure: “gone” is not in “figures”'],
    [
      'agreement',
      'figures[1].comparator: is “at least” (>=), but “more than 40,000 people” says “more than” (>)',
    ],
    ['agreement beside a wrong date', 'figures[3].comparator: is exact, but'],
    ['paragraphs', 'figures[1].paragraph: paragraph 1 is beyond'],
    ['charts', 'charts[1].rows[0].figure: “second” can’t be drawn'],
  ])('tells %s', (_, message) => {
    expect(lines.filter((line) => line.includes(` error ${message}`))).toHaveLength(1);
  });

  test('tells nothing that comes only of what else is wrong', () => {
    const errors = lines.filter((line) => line.includes(' error '));
    // Paragraph 1 is beyond the last of three figures besides the one that is told above.
    const beyond = errors.filter((line) => line.includes('is beyond'));
    expect(beyond).toHaveLength(4);
    expect(errors).toHaveLength(10 + beyond.length);
    expect(ok).toBe(false);
    expect(last).toMatch(/^14 errors, \d+ warnings, 5 phrases not looked up: no source was given$/);
  });

  test('gives the line and column of each', () => {
    const json = text(broken);
    expect(lines).toContainEqual(expect.stringMatching(`^${placeOf(json, '"parsecs"')} error`));
    expect(lines).toContainEqual(expect.stringMatching(`^${placeOf(json, '"colour"')} error`));
    expect(lines).toContainEqual(expect.stringMatching(`^${placeOf(json, '"gone"')} error`));
  });
});

describe('syntax', () => {
  test('mistakes are told with their places, and the rest of the file all the same', () => {
    const json = text(report([figure('first', { unit: 'parsecs' })]))
      .replace('"people"', 'people')
      .replace('"phrase": "more than 40,000 people",', '"phrase": "more than 40,000 people"');
    const { lines, ok } = check(json, {});
    expect(ok).toBe(false);
    expect(lines).toContainEqual(
      `${placeOf(json, '"paragraph"')} error a comma is expected between two items. Add it.`,
    );
    expect(lines).toContainEqual(expect.stringContaining('“parsecs” is neither'));
  });

  test('a name that is there twice is told: JSON would take the last', () => {
    const json = text(report([figure('first')])).replace('"value": 40000', '"value": 40000, "value": 50000');
    expect(check(json, {}).lines).toContainEqual(expect.stringContaining('“value” is written twice here'));
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '"report"',
    '{"figures":[]}',
    '['.repeat(200_000),
    '{"__proto__":{"a":1}}',
  ])('whatever the file, something is said of it: %.20s', (json) => {
    const { lines, ok, last } = check(json, {});
    expect(ok).toBe(false);
    expect(lines.length).toBeGreaterThan(0);
    expect(last).toMatch(/^\d+ errors?/);
  });
});

describe('warnings', () => {
  test.each([
    ['a value that the phrase reads otherwise', { value: 41_000 }, 'reads as 40000, and the value is 41000'],
    ['digits that are not printed', { decimals: 2 }, 'has 0, and here it is 2'],
    ['a phrase that can’t be read', { phrase: 'the lot of them', comparator: null }, 'can’t be read here'],
  ])('%s', (_, change, message) => {
    const { lines, ok } = checked(report([figure('first', change)]));
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`warning .*${message}`)));
    expect(ok).toBe(true);
  });

  test('a change that doesn’t work out, and parts that don’t add up', () => {
    const exact = (id: string, value: number, more: object = {}) =>
      figure(id, { value, unit: 'GWh', phrase: `${value} GWh`, ...more });
    const { lines } = checked(
      report([
        exact('before', 200),
        exact('after', 214),
        figure('growth', {
          value: 9,
          unit: 'percent',
          phrase: 'up 9%',
          change: { from: 'before', to: 'after' },
        }),
        exact('all', 500, { parts: { figures: ['before', 'after'], all: true } }),
      ]),
    );
    expect(lines).toContainEqual(expect.stringContaining('figures[2].change: “up 9%” doesn’t work out'));
    expect(lines).toContainEqual(expect.stringContaining('figures[3].parts: the parts add up to 414'));
  });

  test('of parts in another unit than their whole nothing else is said', () => {
    const { lines } = checked(
      report([
        figure('books', { value: 5, unit: 'books', phrase: '5 books' }),
        figure('all', { value: 9, phrase: '9 people', parts: { figures: ['books', 'books'], all: true } }),
      ]),
    );
    expect(lines).toContainEqual(expect.stringContaining('figures[1].parts.figures[0]: mixes the units'));
    expect(lines.filter((line) => line.includes('add up'))).toEqual([]);
  });

  test('a unit that the product has, and translations that nobody says are any', () => {
    const { lines } = checked(
      report([figure('first')], {
        title: { en: 'A report', zh: '报告' },
        units: [{ id: 'people', kind: 'count', name: 'people', pattern: { en: '{n} people' } }],
      }),
    );
    expect(lines).toContainEqual(expect.stringContaining('units[0]: the product has this unit as “people”'));
    expect(lines).toContainEqual(
      expect.stringContaining('no text says which of its languages is a translation'),
    );
    expect(lines).toContainEqual(expect.stringContaining('figures[0].label: has no Chinese'));
  });

  test('a report in one language is told so once', () => {
    const { lines } = checked(report([figure('first')], { title: 'A report' }));
    expect(lines).toEqual([expect.stringContaining('1:1 warning no text is in Chinese')]);
  });
});

const examples = join(import.meta.dirname, '../examples');
test.each((await readdir(examples)).filter((file) => file.endsWith('.json')))(
  'the example %s has no fault',
  async (file) => {
    const { lines, ok } = check(await readFile(join(examples, file), 'utf8'), {});
    expect(lines.filter((line) => !line.includes('no text is in'))).toEqual([]);
    expect(ok).toBe(true);
  },
);

test('a text with anything cut out is an error wherever it is no JSON any more, and never a crash', async () => {
  const example = await readFile(join(examples, 'changes.json'), 'utf8');
  const cut = fc.tuple(
    fc.nat(example.length),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('', '{', '"', ',', '0x', '/*'),
  );
  fc.assert(
    fc.property(cut, ([at, length, instead]) => {
      const json = example.slice(0, at) + instead + example.slice(at + length);
      const { ok, lines } = check(json, {});
      if (ok) expect(() => void JSON.parse(json)).not.toThrow();
      else expect(lines.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
