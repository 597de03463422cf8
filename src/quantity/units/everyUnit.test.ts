import { describe, expect, test } from 'vitest';
import { UNIT_KINDS } from '../quantity.ts';
import { catalogue } from './catalogue.ts';
import { counts } from './counts.ts';
import { currencies } from './currencies.ts';
import { measures } from './measures.ts';
import { ratios } from './ratios.ts';

const all = [...catalogue.values()];
const written = (id: string) => {
  const unit = catalogue.get(id);
  if (unit === undefined) throw new Error(`There is no unit ${id}`);
  const { en, zh } = unit.pattern;
  return [en.one, en.other, zh.other];
};

test('every unit is wholly described: nothing that is said of it is empty', () => {
  for (const { id, kind, code, name, one, pattern, note } of all) {
    expect(id).toMatch(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/);
    expect(UNIT_KINDS).toContain(kind);
    const texts = [name, one, pattern.en, pattern.zh, ...(note === null ? [] : [note])].flatMap(
      (said): readonly string[] => Object.values(said),
    );
    expect(texts.length).toBeGreaterThanOrEqual(6);
    for (const text of code === null ? texts : [...texts, code]) {
      expect(`${id}: ${text}`).toMatch(/^[^:]+: (?!.*(undefined|null))\S(.*\S)?$/);
    }
  }
});

test('each kind of unit has its own list, and none is left out of the catalogue; rates are made of two', () => {
  for (const [list, kinds] of [
    [currencies, ['currency']],
    [counts, ['count']],
    [ratios, ['ratio']],
  ] as const) {
    expect([...new Set(list.map(({ kind }) => kind))]).toEqual(kinds);
    for (const unit of list) expect(catalogue.get(unit.id)).toBe(unit);
  }
  expect(new Set(measures.map(({ kind }) => kind))).toEqual(
    new Set(UNIT_KINDS.filter((kind) => !['currency', 'count', 'ratio', 'rate'].includes(kind))),
  );
  for (const unit of measures) expect(catalogue.get(unit.id)).toBe(unit);
});

test('what is counted is annotated in UCUM, what is measured has a unit of it', () => {
  for (const { code } of counts) expect(code).toMatch(/^\{[a-z ]+\}$/);
  for (const { code } of measures) expect(code).not.toMatch(/^\{/);
});

describe('a number is written with its unit as people write it', () => {
  test.each([
    ['people', ['{n} person', '{n} people', '{n}人']],
    ['tons', ['{n} ton', '{n} tons', '{n}吨']],
    // A symbol has no plural.
    ['kg', [undefined, '{n} kg', '{n}千克']],
    ['percentage-points', ['{n} percentage point', '{n} percentage points', '{n}个百分点']],
    ['percent', [undefined, '{n}%', '{n}%']],
    // A sign stands at its number, letters stand apart from it.
    ['USD', [undefined, 'US${n}', '{n}美元']],
    ['EUR', [undefined, '€{n}', '{n}欧元']],
    ['CHF', [undefined, 'CHF {n}', '{n}瑞士法郎']],
    ['ZAR', [undefined, 'R {n}', '{n}兰特']],
    ['CNY', [undefined, 'RMB {n}', '人民币{n}元']],
    ['yuan', [undefined, '{n} yuan', '{n}元']],
    ['dollars', [undefined, '${n}', '{n}元']],
    ['money', [undefined, '{n}', '{n}']],
  ])('%s', (id, patterns) => {
    expect(written(id)).toEqual(patterns);
  });
});
