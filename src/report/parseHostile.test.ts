import { expect, test, vi } from 'vitest';
import { parseReport } from './parse.ts';
import json from './report.json?raw';
import type { Problem } from './refusals/problem.ts';
import { reportSchema } from './schema/report.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const withField = (name: string, value: string) => json.replace('{', `{ ${JSON.stringify(name)}: ${value},`);

/** Why a file is refused; a test fails when it is not. */
function refused(text: string): { readonly problems: readonly Problem[]; readonly more: number } {
  const parsed = parseReport(text);
  if (parsed.ok || parsed.reason !== 'invalid') throw new Error('The file was not refused for what it holds');
  return parsed;
}

test.each([2400, 1_000_000])('nesting of %i levels is refused for its depth', (levels) => {
  const { problems, more } = refused(nested(levels));
  expect(problems).toEqual([{ path: '[0]'.repeat(17), refusal: { reason: 'too-deep', most: 16 } }]);
  expect(more).toBe(0);
});

test('nesting in objects, inside of a report, is refused for its depth', () => {
  const deep = `${'{"a":'.repeat(2400)}1${'}'.repeat(2400)}`;
  const { problems } = refused(withField('extra', deep));
  expect(problems).toEqual([{ path: `extra${'.a'.repeat(16)}`, refusal: { reason: 'too-deep', most: 16 } }]);
});

test.each([
  ['an id', /"id": "china[^"]*"/, 'id', 'id'],
  ['a figure’s id', /"id": "industrial-output"/, 'id', 'figures[0].id'],
  ['a text', /"en": "[^"]*"/, 'en', 'title.en'],
])('%s of 4.7 MB is refused for its length', (_, from, name, path) => {
  const { problems } = refused(json.replace(from, `"${name}": "${'a-'.repeat(2_350_000)}"`));
  expect(problems).toEqual([{ path, refusal: { reason: 'too-long', most: 10_000 } }]);
});

test('a name of 4.7 MB is quoted by its beginning', () => {
  const { problems } = refused(withField('x'.repeat(4_700_000), '1'));
  expect(problems).toMatchObject([
    { path: '', refusal: { reason: 'unknown-keys', keys: [`${'x'.repeat(80)}…`] } },
  ]);
  const [forbidden] = refused(withField('x'.repeat(4_700_000), '{"__proto__": 1}')).problems;
  expect(forbidden?.path).toBe(`${'x'.repeat(80)}….__proto__`);
});

test('a hundred problems are told, and the rest of them is counted', () => {
  const honours = JSON.stringify(Array.from({ length: 90 }, () => ({})));
  const { problems, more } = refused(json.replace('"honours": [', `"honours": ${honours}, "more": [`));
  expect(problems).toHaveLength(100);
  expect(more).toBe(90 * 3 + 1 - 100);
});

test('40,000 mistakes are told by the first hundred of a list', () => {
  const items = Array.from({ length: 40_000 }, () => ({}));
  const { problems, more } = refused(
    json.replace('"honours": [', `"honours": ${JSON.stringify(items)}, "more": [`),
  );
  expect(problems).toHaveLength(101);
  expect(problems[0]).toEqual({ path: '', refusal: { reason: 'too-many-mistakes' } });
  expect(problems[1]).toEqual({ path: 'honours[0].id', refusal: { reason: 'missing', wanted: 'text' } });
  expect(more).toBe(0);
});

test('mistakes all over a long list that begins well are told by some of them, each with its place', () => {
  const good = Array.from({ length: 101 }, () => ({ id: 'a', title: 'A', paragraph: 1 }));
  const text = (bad: number) => {
    const honours = JSON.stringify([...good, ...Array.from({ length: bad }, () => ({}))]);
    return json.replace(/"honours": \[[^]*?\n  \]/, () => `"honours": ${honours}`);
  };
  const { problems, more } = refused(text(60_000));
  expect(problems[0]).toEqual({ path: '', refusal: { reason: 'too-many-mistakes' } });
  expect(problems[1]).toEqual({ path: 'honours[602].id', refusal: { reason: 'missing', wanted: 'text' } });
  expect(more).toBe(0);
  // Few enough to be gathered, they are all counted.
  const few = refused(text(2));
  expect(few.problems[0]).toMatchObject({ path: 'honours[101].id' });
  expect(few.problems.length + few.more).toBe(2 * 3);
});

test('more mistakes than can be gathered are told as that; a fault of ours is not taken for one', () => {
  const gather = vi.spyOn(reportSchema, 'safeParse');
  gather.mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(refused(json)).toMatchObject({
    problems: [{ path: '', refusal: { reason: 'too-many-mistakes' } }],
    more: 0,
  });
  gather.mockImplementationOnce(() => {
    throw new TypeError('A fault of ours');
  });
  expect(() => parseReport(json)).toThrow('A fault of ours');
});

test('of what is beyond the bounds a hundred places are told, and the rest is counted', () => {
  const { problems, more } = refused(JSON.stringify(Array.from({ length: 103 }, () => ({ prototype: 1 }))));
  expect(problems).toHaveLength(100);
  expect(problems[99]).toEqual({
    path: '[99].prototype',
    refusal: { reason: 'forbidden-key', key: 'prototype' },
  });
  expect(more).toBe(3);
});

test('150,000 items are more than any list of a report has', () => {
  const items = JSON.stringify(Array.from({ length: 150_000 }, () => 0));
  const { problems } = refused(json.replace('"honours": [', `"honours": ${items}, "more": [`));
  expect(problems).toEqual([{ path: 'honours', refusal: { reason: 'too-many', most: 100_000 } }]);
});

test('all mistakes of a list of a hundred are counted; of a longer one only the beginning is read', () => {
  const honours = (count: number) =>
    refused(
      json.replace(
        '"honours": [',
        `"honours": ${JSON.stringify(Array.from({ length: count }, () => ({})))}, "more": [`,
      ),
    );
  const hundred = honours(100);
  expect(hundred.problems.length + hundred.more).toBe(100 * 3 + 1);
  expect(hundred.problems[0]?.refusal.reason).toBe('missing');
  expect(honours(101).problems[0]?.refusal.reason).toBe('too-many-mistakes');
});

test('a list is as long as the longest that is read, and not one longer', () => {
  const list = (length: number) => refused(JSON.stringify({ list: Array(length).fill(0) })).problems;
  expect(list(100_001)).toEqual([{ path: 'list', refusal: { reason: 'too-many', most: 100_000 } }]);
  expect(list(100_000).map(({ refusal }) => refusal.reason)).not.toContain('too-many');
});

test('mistakes beyond the beginning of a long list are found, and counted', () => {
  const report: unknown = JSON.parse(json);
  if (typeof report !== 'object' || report === null || !('sources' in report)) throw new Error('No sources');
  const good = Array.from({ length: 150 }, (_, n) => ({ id: `s${n}`, title: 'a', supports: 'b' }));
  const text = JSON.stringify({ ...report, timeline: [], sources: [...good, {}] });
  const { problems } = refused(text);
  expect(problems.map(({ path }) => path)).toEqual(
    ['id', 'title', 'supports'].map((key) => `sources[150].${key}`),
  );
});

test('more values than a report can have are refused at once', () => {
  const { problems } = refused(
    `[${Array.from({ length: 31 }, () => `[${'0,'.repeat(99_999)}0]`).join(',')}]`,
  );
  expect(problems).toEqual([{ path: '', refusal: { reason: 'too-many-values', most: 3_000_000 } }]);
});

test('a depth, a length and a forbidden name are told in the file’s order', () => {
  const text = `{"a": {"constructor": 1}, "b": "${'x'.repeat(10_001)}", "c": ${nested(20)}}`;
  expect(refused(text).problems.map(({ refusal }) => refusal.reason)).toEqual([
    'forbidden-key',
    'too-long',
    'too-deep',
  ]);
  expect(refused(`["${'x'.repeat(10_000)}"]`).problems).toEqual([
    { path: '', refusal: { reason: 'wrong-type', wanted: 'object', got: 'list' } },
  ]);
});
