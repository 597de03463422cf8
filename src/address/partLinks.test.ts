import { expect, test } from 'vitest';
import { embedHref, partOfPageHref } from './partLinks.ts';

const nothing = { report: null, lang: null, appearance: null };
const kept = { report: 'https://example.org/r.json', lang: 'zh', appearance: 'dark' } as const;
/** The year 1970. */
const window = { from: 0, to: 365 };

test('each part has an address alone, with what it asks for of the address and no more', () => {
  const asked = { id: null, field: 'families', view: 'axis', window } as const;
  expect(embedHref(nothing, { kind: 'field', ...asked })).toBe('?field=families&embed=field');
  expect(embedHref(nothing, { kind: 'ledger', ...asked })).toBe('?embed=ledger');
  expect(embedHref(nothing, { kind: 'timeline', ...asked })).toBe(
    '?embed=timeline&window=1970-01-01..1970-12-31&view=axis',
  );
  expect(embedHref(nothing, { kind: 'chart', id: 'people' })).toBe('?embed=people');
  expect(embedHref(nothing, { kind: 'figure', id: 'tax' })).toBe('?embed=tax');
});

test('the way back leads to where the part stands, looked at in the same way', () => {
  expect(partOfPageHref(nothing, { kind: 'field', id: null, field: 'families' })).toBe('?field=families');
  expect(partOfPageHref(nothing, { kind: 'ledger', id: null })).toBe('?#figures');
  expect(partOfPageHref(nothing, { kind: 'timeline', id: null, view: 'list', window })).toBe(
    '?window=1970-01-01..1970-12-31&view=list#timeline',
  );
  expect(partOfPageHref(nothing, { kind: 'chart', id: 'people' })).toBe('?#chart-people');
  expect(partOfPageHref(nothing, { kind: 'figure', id: 'tax' })).toBe('?figure=tax');
});

test('both keep the report, the language and the appearance', () => {
  for (const link of [embedHref, partOfPageHref]) {
    const href = link(kept, { kind: 'chart', id: 'people' });
    const read = new URLSearchParams(href.replace(/#.*/, ''));
    expect([read.get('report'), read.get('lang'), read.get('appearance')]).toEqual([
      kept.report,
      'zh',
      'dark',
    ]);
  }
});
