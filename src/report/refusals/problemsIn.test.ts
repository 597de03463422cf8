import { describe, expect, test } from 'vitest';
import { parseReport } from '../parse.ts';
import { refusalsIn } from '../reportForTests.ts';
import { reportShape } from '../schema/shape.ts';
import { placeOf } from './problem.ts';
import { problemsIn } from './problemsIn.ts';

const figure = { id: 'one', label: 'one', value: 10, unit: 'GWh', phrase: '10 GWh', paragraph: 1 };
const report = (more: object) => ({
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en' },
  figures: [figure],
  ...more,
});
const ofFigure = (more: object) => refusalsIn(report({ figures: [{ ...figure, ...more }] }));
const at = (path: string, refusal: object) => [
  { path: path === '' ? 'figures[0]' : `figures[0].${path}`, refusal },
];

describe('a value of several forms is told of the form that it is nearest to', () => {
  test.each([
    ['a text', 'much', 'value', { reason: 'wrong-type', wanted: 'number', got: 'text' }],
    ['a truth', true, 'value', { reason: 'wrong-type', wanted: 'number', got: 'truth' }],
    [
      'a range with a word in it',
      [1, 'x'],
      'value[1]',
      { reason: 'wrong-type', wanted: 'number', got: 'text' },
    ],
    ['a share of nothing named', { count: 8 }, 'value.of', { reason: 'missing', wanted: 'number' }],
    [
      'a share of null',
      { count: 8, of: null },
      'value.of',
      { reason: 'wrong-type', wanted: 'number', got: 'null' },
    ],
    ['a share of none', { count: 0, of: 0 }, 'value.of', { reason: 'too-small', least: 0, inclusive: false }],
    [
      'fewer than none',
      { count: -1, of: 2 },
      'value.count',
      { reason: 'too-small', least: 0, inclusive: true },
    ],
    [
      'an interval with a list for an end',
      { value: 5, lower: [], upper: 9 },
      'value.lower',
      { reason: 'wrong-type', wanted: 'number', got: 'list' },
    ],
    [
      'an uncertainty in words',
      { value: 5, plusMinus: 'some' },
      'value.plusMinus',
      { reason: 'wrong-type', wanted: 'number', got: 'text' },
    ],
    [
      'a range that opens nowhere',
      { lower: 1, upper: 2, open: 'left' },
      'value.open',
      { reason: 'not-in-list', options: ['lower', 'upper', 'both'] },
    ],
    [
      'a name too many',
      { count: 1, of: 2, in: 3 },
      'value',
      {
        reason: 'unknown-keys',
        keys: ['in'],
        near: ['lower', 'upper', 'open', 'value', 'level', 'plusMinus', 'count', 'of'],
      },
    ],
  ])('%s', (_, value, path, refusal) => {
    expect(ofFigure({ value })).toEqual(at(path, refusal));
  });

  test('also inside of another choice', () => {
    expect(ofFigure({ timePeriod: { label: { en: 7 } } })).toEqual(
      at('timePeriod.label.en', { reason: 'wrong-type', wanted: 'text', got: 'number' }),
    );
  });
});

describe('what is wrong with a value is told in the terms of a file', () => {
  test.each([
    ['a number for a text', { phrase: 7 }, 'phrase', { reason: 'wrong-type', wanted: 'text', got: 'number' }],
    [
      'an object for a text',
      { phrase: {} },
      'phrase',
      { reason: 'wrong-type', wanted: 'text', got: 'object' },
    ],
    [
      'a text for an object',
      { beside: 'x' },
      'beside',
      { reason: 'wrong-type', wanted: 'object', got: 'text' },
    ],
    [
      'an object for a list',
      { topics: {} },
      'topics',
      { reason: 'wrong-type', wanted: 'list', got: 'object' },
    ],
    [
      'a part of a whole number',
      { decimals: 0.5 },
      'decimals',
      { reason: 'wrong-type', wanted: 'whole-number', got: 'number' },
    ],
    [
      'a number that is too small',
      { decimals: -1 },
      'decimals',
      { reason: 'too-small', least: 0, inclusive: true },
    ],
    ['a number that is too large', { decimals: 16 }, 'decimals', { reason: 'too-large', most: 15 }],
    ['an empty text', { phrase: '' }, 'phrase', { reason: 'empty' }],
    ['a text that is too long', { phrase: 'x'.repeat(2001) }, 'phrase', { reason: 'too-long', most: 2000 }],
    ['an empty list', { parts: { figures: [] } }, 'parts.figures', { reason: 'too-few', least: 1 }],
    [
      'a list that is too long',
      { topics: Array.from({ length: 101 }, () => 'a') },
      'topics',
      { reason: 'too-many', most: 100 },
    ],
    ['a word that none may stand for', { obsStatus: 7 }, 'obsStatus', { reason: 'not-in-list' }],
    ['no id', { id: undefined }, 'id', { reason: 'missing', wanted: 'text' }],
    ['no such id', { id: 'No Id' }, 'id', { reason: 'bad-format', format: 'id' }],
  ])('%s', (_, more, path, refusal) => {
    expect(ofFigure(more)).toMatchObject(at(path, refusal));
  });

  test('a word that is missing is told to be missing, not to be none of those that may stand there', () => {
    const provenance = [{ of: 'event' }];
    expect(refusalsIn(report({ timeline: [{ id: 'day', title: 'Day', date: '2020', provenance }] }))).toEqual(
      [{ path: 'timeline[0].provenance[0].basis', refusal: { reason: 'missing', wanted: null } }],
    );
  });

  test('a chart of no kind, and one of a kind that is none', () => {
    expect(refusalsIn(report({ charts: [{ id: 'a' }, { id: 'b', kind: 'pie' }] }))).toEqual([
      { path: 'charts[0].kind', refusal: { reason: 'missing', wanted: null } },
      {
        path: 'charts[1].kind',
        refusal: {
          reason: 'not-in-list',
          options: expect.arrayContaining(['bars', 'symbols']),
        },
      },
    ]);
  });

  test('what a report says wrongly is told as such', () => {
    expect(ofFigure({ value: [20, 10] })).toEqual(at('value', { reason: 'range-order' }));
    expect(refusalsIn(report({ version: '1' }))).toEqual([
      { path: 'version', refusal: { reason: 'bad-format', format: 'version' } },
    ]);
    expect(
      refusalsIn(report({ questions: [{ id: 'q', question: 'In all?', operation: 'sum', of: 'ab' }] })),
    ).toEqual([{ path: 'questions[0].of', refusal: { reason: 'wrong-type', wanted: 'list', got: 'text' } }]);
  });

  test('a number beyond all numbers is too large', () => {
    const beyond = JSON.stringify(report({})).replace('"value":10', '"value":1e999');
    expect(parseReport(beyond)).toMatchObject({
      problems: at('value', { reason: 'too-large', most: Number.MAX_SAFE_INTEGER }),
    });
  });

  test('no more problems are told than are asked for, also of one that is several', () => {
    const three = { id: 7, label: 7, phrase: 7 };
    const { error } = reportShape.safeParse(report({ figures: [three] }));
    if (error === undefined) throw new Error('The report was accepted');
    expect(problemsIn(error.issues, {}, 2)).toHaveLength(2);
    expect(problemsIn(error.issues, {}, 100).length).toBeGreaterThan(2);
    const several = reportShape.safeParse(report({ figures: [{ ...figure, value: { count: -1, of: 0 } }] }));
    if (several.error === undefined) throw new Error('The report was accepted');
    expect(problemsIn(several.error.issues, {}, 1)).toHaveLength(1);
    expect(problemsIn(several.error.issues, {}, 2)).toHaveLength(2);
  });

  test('of many names that no report has, the first five are told', () => {
    expect(refusalsIn(report({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }))).toEqual([
      expect.objectContaining({
        refusal: expect.objectContaining({ reason: 'unknown-keys', keys: ['a', 'b', 'c', 'd', 'e'] }),
      }),
    ]);
  });

  test.each([
    ['lable', ['label']],
    ['status', ['obsStatus']],
    ['period', ['timePeriod']],
    ['topic', ['topics']],
    ['UNIT', ['unit', 'unitMult']],
  ])('a field “%s” is told the name that it was perhaps meant to have', (key, near) => {
    expect(ofFigure({ [key]: 'x' })).toEqual(at('', { reason: 'unknown-keys', keys: [key], near }));
  });

  test('a field that is near none is told what may stand there, however deep', () => {
    const near = ['from', 'to', 'base'];
    expect(ofFigure({ change: { against: '2020' } })).toEqual(
      at('change', { reason: 'unknown-keys', keys: ['against'], near }),
    );
    expect(refusalsIn(report({ origin: { publisher: 'P', language: 'en', titel: 'x' } }))).toEqual([
      { path: 'origin', refusal: { reason: 'unknown-keys', keys: ['titel'], near: ['title'] } },
    ]);
  });
});

describe('a place in the file', () => {
  test.each([
    [[], ''],
    [['figures', 3, 'label', 'zh'], 'figures[3].label.zh'],
    [[0, 'a'], '[0].a'],
    [['x'.repeat(80)], 'x'.repeat(80)],
    [['x'.repeat(81)], `${'x'.repeat(80)}…`],
  ])('%j is written as in JavaScript, with long names cut short', (path, written) => {
    expect(placeOf(path)).toBe(written);
  });
});
