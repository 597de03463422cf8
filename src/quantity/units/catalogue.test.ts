import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { counts } from './counts.ts';
import { currencies } from './currencies.ts';
import { measures } from './measures.ts';
import { ratios } from './ratios.ts';

const all = [...currencies, ...counts, ...measures, ...ratios];

test('no two units share an id', () => {
  expect(catalogue.size).toBe(all.length);
});

test.each(all)('$id has names and patterns with one place for the number in both languages', (unit) => {
  for (const language of ['en', 'zh'] as const) {
    expect(unit.name[language]).not.toBe('');
    for (const pattern of Object.values(unit.pattern[language])) {
      expect(pattern.split('{n}')).toHaveLength(2);
    }
  }
});

test('a heading calls what is counted by its name, without the measure word of a number', () => {
  const called = Object.fromEntries(counts.map(({ id, name }) => [id, name.zh]));
  expect(called).toMatchObject({
    people: '人',
    families: '户',
    items: '件',
    students: '学生',
    companies: '公司',
    deaths: '死亡人数',
    accidents: '事故',
  });
  for (const name of Object.values(called)) expect(name).not.toMatch(/^[名个所座台部栋棵份起](?=..)/);
});

test('a currency has its ISO 4217 code, or says that it is not stated', () => {
  for (const { code, note } of currencies) {
    if (code === null) expect(note).not.toBeNull();
    else expect(Intl.supportedValuesOf('currency')).toContain(code);
  }
});

test('only counts are whole, and only what can fall below zero is signed', () => {
  expect(all.filter(({ whole }) => whole)).toEqual(counts);
  expect(all.filter(({ signed }) => signed).map(({ id }) => id)).toEqual([
    'celsius',
    'fahrenheit',
    'percentage-points',
    'basis-points',
    'number',
  ]);
});
