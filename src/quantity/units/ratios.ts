import type { CatalogueUnit } from './catalogueUnit.ts';

function ratio(
  id: string,
  code: string,
  en: { readonly name: string; readonly one: string; readonly pattern: CatalogueUnit['pattern']['en'] },
  zh: { readonly name: string; readonly pattern: string },
  signed: boolean,
): CatalogueUnit {
  return {
    id,
    kind: 'ratio',
    code,
    name: { en: en.name, zh: zh.name },
    one: { en: en.one, zh: zh.name },
    pattern: { en: en.pattern, zh: { other: zh.pattern } },
    whole: false,
    signed,
    note: null,
  };
}

/**
 * Plain numbers: shares, points, multiples. A percentage falls below zero only where it is a change, which the figure says. Percent and percentage points are two units, so that neither is
 * taken for the other.
 */
export const ratios: readonly CatalogueUnit[] = [
  ratio(
    'percent',
    '%',
    { name: 'per cent', one: 'per cent', pattern: { other: '{n}%' } },
    { name: '%', pattern: '{n}%' },
    false,
  ),
  ratio(
    'permille',
    '[ppth]',
    { name: 'per mille', one: 'per mille', pattern: { other: '{n}‰' } },
    { name: '‰', pattern: '{n}‰' },
    false,
  ),
  ratio(
    'percentage-points',
    '{percentage point}',
    {
      name: 'percentage points',
      one: 'percentage point',
      pattern: { one: '{n} percentage point', other: '{n} percentage points' },
    },
    { name: '个百分点', pattern: '{n}个百分点' },
    true,
  ),
  ratio(
    'basis-points',
    '{basis point}',
    {
      name: 'basis points',
      one: 'basis point',
      pattern: { one: '{n} basis point', other: '{n} basis points' },
    },
    { name: '个基点', pattern: '{n}个基点' },
    true,
  ),
  ratio(
    'multiple',
    '1',
    { name: 'times', one: 'time', pattern: { other: '{n} times' } },
    { name: '倍', pattern: '{n}倍' },
    false,
  ),
  ratio(
    'ppm',
    '[ppm]',
    { name: 'parts per million', one: 'part per million', pattern: { other: '{n} ppm' } },
    { name: 'ppm', pattern: '{n} ppm' },
    false,
  ),
  ratio(
    'number',
    '1',
    { name: 'number', one: 'one', pattern: { other: '{n}' } },
    { name: '数值', pattern: '{n}' },
    true,
  ),
];
