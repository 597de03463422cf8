import { expect, test } from 'vitest';
import { check } from './check.ts';
import { checked, figure, report, text } from './reportsForTests.ts';

const sound = report([figure('first', { label: { en: 'x', zh: 'x' } })], {
  origin: { publisher: { en: 'x', zh: 'x' }, language: 'en' },
});

test('a sound file is told to be so, and how much of it was looked up', () => {
  expect(checked(sound)).toEqual({
    lines: [],
    last: '0 errors, 0 warnings, 1 phrase not looked up: no source was given',
    ok: true,
  });
  expect(check(`\uFEFF${text(sound)}`, { origin: 'A title\n\nmore than 40,000 people' })).toEqual({
    lines: [],
    last: '0 errors, 0 warnings, 1 of 1 phrase looked up',
    ok: true,
  });
});

test('one is one, and more are more', () => {
  const { last } = checked(report([figure('a', { unit: 'parsecs', label: 'x' })]));
  expect(last).toBe('1 error, 2 warnings, 1 phrase not looked up: no source was given');
  expect(checked({ ...sound, title: { en: 'x', zh: 'x' } }).last).toMatch(/^0 errors, 1 warning, /);
  expect(check('{}', {}).last).toMatch(/^\d+ errors, 0 warnings$/);
});

test('a text of no document is an error, with the document that it names', () => {
  const { lines, ok } = checked(sound, { origin: 'x\n\nmore than 40,000 people', anex: 'Annex' });
  expect(lines).toEqual([
    '1:1 error documents: there is no document “anex”, whose text was given. Correct its id.',
  ]);
  expect(ok).toBe(false);
});

test('lines stand in the order of the file, and what is wrong in the whole of it is told without a place', () => {
  const { lines } = check('{"figures": [], "title": 7, "colour": 1}', {});
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    '1:1 error origin:',
    '1:13 error figures:',
    '1:26 error title:',
    '1:29 error has',
  ]);
  expect(checked({ ...sound, colour: 1 }).lines).toEqual([
    expect.stringMatching(/^\d+:3 error has what no report has here: “colour”/),
  ]);
});

test('on one line the first stands first', () => {
  const { lines } = check('{"figures": [{"id": 1, "label": 2}]}', {});
  const columns = lines.map((line) => Number(/^1:(\d+)/.exec(line)?.[1]));
  expect(columns.length).toBeGreaterThan(3);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
});

test('of very many lines the first thousand are shown, and the rest is counted', () => {
  const { lines, last } = check(`[${'1 '.repeat(1003)}]`, {});
  const [, errors] = /^(\d+) errors, 0 warnings$/.exec(last) ?? [];
  // A comma is missing behind each but the last, and a list is no report.
  expect(Number(errors)).toBe(1003);
  expect(lines).toHaveLength(1001);
  expect(lines.at(-1)).toBe('… and 3 more');
  expect(check(`[${'1 '.repeat(1000)}]`, {}).lines.at(-1)).toMatch(/^1:\d+ error a comma/);
});

test('what is nested too deep is told in a line', () => {
  expect(check('['.repeat(200_000), {})).toEqual({
    lines: ['1:1 error the file is nested too deep to be read.'],
    last: '1 error, 0 warnings',
    ok: false,
  });
});
