import { describe, expect, test } from 'vitest';
import { placeOf } from '../refusals/problem.ts';
import { everyRefusal } from './everyRefusal.ts';
import { figure, report } from './reportsForTests.ts';

const told = (data: unknown) =>
  everyRefusal(data).refusals.map(({ path, refusal }) => `${placeOf(path)} ${refusal.reason}`);
const origin = { publisher: 'Somebody', language: 'en', paragraphs: 4 };
const chart = (kind: string, ...ids: readonly string[]) => ({
  id: kind,
  kind,
  rows: ids.map((id) => ({ figure: id })),
});
const percent = (id: string, more: object = {}) =>
  figure(id, { value: 40, unit: 'percent', phrase: '40%', ...more });

describe('what comes only of something else that is wrong is not told', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'a reference and a placeholder to a figure that had to go',
      report([figure('first', { value: undefined }), figure('second', { note: 'Of {first}' })], {
        headlines: [{ figure: 'first' }],
        charts: [],
      }),
      ['figures[0].value missing'],
    ],
    [
      'a reference to what can’t be told by its id',
      report([figure('first', { scope: 'Board' })], { scopes: [{ id: 'Board', label: 'x' }] }),
      ['scopes[0].id bad-format', 'figures[0].scope bad-format'],
    ],
    [
      'a paragraph of a document that there is none of',
      report([figure('first', { document: 'annex', paragraph: 9 })], { origin }),
      ['figures[0].document unknown-id'],
    ],
    [
      'a paragraph of an origin that is none',
      report([figure('first', { paragraph: 9 })], { origin: 7 }),
      ['origin wrong-type'],
    ],
    [
      'a chart of a figure whose unit nobody knows beside others',
      report([figure('first', { unit: 'parsecs' }), figure('second')], {
        charts: [chart('bars', 'first', 'second')],
      }),
      ['figures[0].unit unknown-unit'],
    ],
    [
      'a share of a figure whose unit nobody knows',
      report([percent('first', { unit: 'parsecs' }), percent('second')], {
        charts: [chart('share', 'first', 'second')],
      }),
      ['figures[0].unit unknown-unit'],
    ],
    [
      'words that are missing because they are none',
      report([figure('first', { value: null, words: 7, comparator: null })]),
      ['figures[0].words wrong-type'],
    ],
  ])('%s', (_, data, refusals) => {
    expect(told(data).toSorted()).toEqual(refusals.toSorted());
  });
});

describe('what is wrong by itself is told beside it', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'a reference to a figure that there never was',
      report([figure('first', { value: undefined }), figure('second', { note: 'Of {third}' })], {
        headlines: [{ figure: 'third' }],
        charts: [],
      }),
      [
        'figures[0].value missing',
        'figures[1].note.en unknown-placeholder',
        'figures[1].note.zh unknown-placeholder',
        'headlines[0].figure unknown-id',
      ],
    ],
    [
      'a paragraph of another figure',
      report([figure('first', { document: 'annex' }), figure('second', { paragraph: 9 })], { origin }),
      ['figures[0].document unknown-id', 'figures[1].paragraph paragraph-beyond'],
    ],
    [
      'a chart of two units that are known',
      report([figure('first', { unit: 'parsecs' }), percent('second'), figure('third')], {
        charts: [chart('bars', 'second', 'third')],
      }),
      ['figures[0].unit unknown-unit', 'charts[0].rows mixed-units'],
    ],
    [
      'a chart of plain numbers and others, where every unit is known',
      report([figure('first', { unit: 'number' }), figure('second')], {
        charts: [chart('bars', 'first', 'second')],
      }),
      ['charts[0].rows mixed-units'],
    ],
    [
      'a share of what is none, beside one of an unknown unit',
      report([percent('first', { unit: 'parsecs' }), figure('second')], {
        charts: [chart('share', 'second')],
      }),
      ['figures[0].unit unknown-unit', 'charts[0].rows[0].figure chart-kind'],
    ],
  ])('%s', (_, data, refusals) => {
    expect(told(data).toSorted()).toEqual(refusals.toSorted());
  });
});

test('each thing is told once, however often it is come upon', () => {
  const long = 'x'.repeat(10_001);
  expect(told(report([figure('first', { note: long })]))).toEqual(['figures[0].note too-long']);
  expect(told(report([figure('first', { constructor: {} })]))).toEqual([
    'figures[0].constructor forbidden-key',
  ]);
});

test('an id used twice hides nothing, and nor does what is no figure at all', () => {
  expect(told(report([figure('first'), figure('first', { paragraph: 9 })], { origin })).toSorted()).toEqual([
    'figures[1].id duplicate-id',
    'figures[1].paragraph paragraph-beyond',
  ]);
  const headlines = [{ figure: 'nobody' }];
  expect(told({ ...report([figure('second')], { headlines }), figures: [null, figure('second')] })).toEqual([
    'figures[0] wrong-type',
    'headlines[0].figure unknown-id',
  ]);
});

test('what is nested too deep is told, and the rest is looked at all the same', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 20; level += 1) deep = [deep];
  const refusals = told(report([figure('first', { unit: 'parsecs' })], { colour: deep }));
  expect(refusals).toContain('figures[0].unit unknown-unit');
  expect(refusals.filter((one) => one.endsWith('too-deep'))).toHaveLength(1);
  // Where it stands for a text, that it is none is no news.
  expect(told(report([figure('first')], { title: deep }))).toEqual([
    expect.stringMatching(/^title.* too-deep$/),
  ]);
});

test('of what is no report at all nothing is left, and of a sound one everything', () => {
  expect(everyRefusal(7)).toMatchObject({ rest: null, refusals: [{ path: [] }] });
  const { rest, refusals, inFile } = everyRefusal(report([figure('first')]));
  expect(refusals).toEqual([]);
  expect(rest?.report.figures.map(({ id }) => id)).toEqual(['first']);
  expect(rest?.file.figures.map(({ id }) => id)).toEqual(['first']);
  expect(inFile(['figures', 0])).toEqual(['figures', 0]);
});

test('places are those of the file, also behind what had to go', () => {
  const { rest, inFile } = everyRefusal(report([figure('first', { value: undefined }), figure('second')]));
  expect(rest?.report.figures.map(({ id }) => id)).toEqual(['second']);
  expect(inFile(['figures', 0, 'phrase'])).toEqual(['figures', 1, 'phrase']);
});
