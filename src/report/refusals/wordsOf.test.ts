import { describe, expect, test } from 'vitest';
import { refusalWords } from '@/i18n/refusalWords.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { FORMATS, type Refusal } from '../schema/refusal.ts';
import { wordsOf } from './wordsOf.ts';

/** One refusal of each reason, and what of it has to be named, in whatever language. */
const EACH: {
  readonly [Reason in Refusal['reason']]: readonly [
    Extract<Refusal, { readonly reason: Reason }>,
    ...(readonly string[]),
  ];
} = {
  missing: [{ reason: 'missing', wanted: null }],
  'wrong-type': [{ reason: 'wrong-type', wanted: 'list', got: 'object' }, '[ ]', '{ }'],
  'unknown-keys': [{ reason: 'unknown-keys', keys: ['colour', 'size'] }, 'colour', 'size'],
  'not-in-list': [{ reason: 'not-in-list', options: ['bars', 'series'] }, 'bars', 'series'],
  'bad-format': [{ reason: 'bad-format', format: 'day' }, '2021-02-25'],
  empty: [{ reason: 'empty' }],
  'too-long': [{ reason: 'too-long', most: 123 }, '123'],
  'too-few': [{ reason: 'too-few', least: 123 }, '123'],
  'too-many': [{ reason: 'too-many', most: 123 }, '123'],
  'too-small': [{ reason: 'too-small', least: 123, inclusive: true }, '123'],
  'too-large': [{ reason: 'too-large', most: 123 }, '123'],
  'too-deep': [{ reason: 'too-deep', most: 123 }, '123'],
  'too-many-values': [{ reason: 'too-many-values', most: 123 }, '123'],
  'too-many-mistakes': [{ reason: 'too-many-mistakes' }],
  unreadable: [{ reason: 'unreadable' }],
  markup: [{ reason: 'markup' }, 'HTML'],
  'control-character': [{ reason: 'control-character', code: 'U+202E' }, 'U+202E'],
  'direction-control': [{ reason: 'direction-control', code: 'U+202E' }, 'U+202E'],
  'half-character': [{ reason: 'half-character', code: 'U+D800' }, 'U+D800'],
  'forbidden-key': [{ reason: 'forbidden-key', key: '__proto__' }, '__proto__'],
  address: [{ reason: 'address', address: 'http://example.org/' }, 'http://example.org/', 'https'],
  'no-language': [{ reason: 'no-language' }, '{ "'],
  'duplicate-id': [{ reason: 'duplicate-id', id: 'people' }, 'people'],
  'named-twice': [{ reason: 'named-twice', id: 'people' }, 'people'],
  'unknown-id': [{ reason: 'unknown-id', id: 'people', list: 'charts' }, 'people', 'charts'],
  'unknown-placeholder': [{ reason: 'unknown-placeholder', id: 'people' }, '{people}'],
  'placeholder-here': [{ reason: 'placeholder-here', placeholder: '{people}' }, '{people}'],
  'plain-unsaid': [
    { reason: 'plain-unsaid', figure: 'people', status: 'expected' },
    '{people:plain}',
    '{people}',
  ],
  'pattern-number': [{ reason: 'pattern-number' }, '{n}'],
  'bad-date': [{ reason: 'bad-date', edtf: '2021-13' }, '2021-13'],
  'unsupported-date': [{ reason: 'unsupported-date', edtf: '{2020,2022}' }, '{2020,2022}'],
  'end-before-start': [{ reason: 'end-before-start', edtf: '2020/2016' }, '2020/2016'],
  'paragraph-beyond': [{ reason: 'paragraph-beyond', paragraph: 9, paragraphs: 4 }, '9', '4'],
  'mixed-units': [{ reason: 'mixed-units', units: ['CNY', 'people'] }, 'CNY', 'people'],
  'stacked-bound': [{ reason: 'stacked-bound', figure: 'people' }, 'people'],
  'stacked-status': [{ reason: 'stacked-status' }],
  'symbols-not-whole': [
    { reason: 'symbols-not-whole', figure: 'people', perSymbol: 30, fitting: [20, 50] },
    'people',
    '30',
    'perSymbol',
    '20',
    '50',
  ],
  'too-many-symbols': [
    { reason: 'too-many-symbols', figure: 'people', most: 1000, fitting: [20] },
    'people',
    '1000',
    'perSymbol',
    '20',
  ],
  'inclusive-qualifier': [{ reason: 'inclusive-qualifier', qualifier: '以上' }, '以上', '>='],
  'phrase-disagrees': [
    { reason: 'phrase-disagrees', phrase: 'over 200', says: '>', comparator: '<' },
    'over 200',
    '>',
    '<',
  ],
  'qualifier-disagrees': [
    { reason: 'qualifier-disagrees', qualifier: 'up to', says: '<=', comparator: '>' },
    'up to',
    '<=',
    '>',
  ],
  'unknown-unit': [{ reason: 'unknown-unit', unit: 'stones' }, 'stones'],
  'range-order': [{ reason: 'range-order' }],
  'interval-order': [{ reason: 'interval-order' }],
  'more-than-all': [{ reason: 'more-than-all' }],
  'words-missing': [{ reason: 'words-missing', figure: 'people' }, 'people'],
  'words-beside-number': [{ reason: 'words-beside-number', figure: 'people' }, 'people'],
  'sign-word': [{ reason: 'sign-word', figure: 'people' }, 'people', 'signWord'],
  'bound-of-range': [{ reason: 'bound-of-range', figure: 'people' }, 'people', '~'],
  'of-itself': [{ reason: 'of-itself', figure: 'people' }, 'people'],
  'chart-kind': [{ reason: 'chart-kind', figure: 'people', kind: 'share' }, 'people', 'share'],
  'no-period': [{ reason: 'no-period', figure: 'people' }, 'people', 'timePeriod'],
  'status-unsaid': [
    { reason: 'status-unsaid', figure: 'people', status: 'expected', language: 'zh' },
    'people',
    'zh',
  ],
  'currency-unit': [{ reason: 'currency-unit', unit: 'coins' }, 'coins', 'note'],
};

const each = Object.values(EACH).map(([refusal, ...names]) => ({ refusal, names }));

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const said = (refusal: Refusal) => wordsOf(refusal, refusalWords[language]);

  test.each(each)('$refusal.reason names what it is about', ({ refusal, names }) => {
    for (const name of names) expect(said(refusal)).toContain(name);
    expect(said(refusal)).toMatch(/^(?!.*(undefined|NaN)).+$/s);
  });

  test('what was perhaps meant is named where something is near, and then what else to do', () => {
    const near = ['loaves', 'leaves'];
    for (const refusal of [
      { reason: 'unknown-unit', unit: 'loafs' },
      { reason: 'unknown-id', id: 'loafs', list: 'figures' },
      { reason: 'unknown-placeholder', id: 'loafs' },
      { reason: 'not-in-list', options: ['bars'] },
    ] as const) {
      const told = said({ ...refusal, near });
      for (const one of near) expect(told).toContain(`“${one}”`);
      expect(told.length).toBeGreaterThan(said(refusal).length);
      expect(said({ ...refusal, near: [] })).toBe(said(refusal));
    }
  });

  test('no two reasons are told in the same words', () => {
    // What they are about is the same here, so that nothing but the reason tells them apart.
    const sentences = each.map(({ refusal }) => said(refusal));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('every format is shown by an example of its own', () => {
    const examples = FORMATS.map((format) => said({ reason: 'bad-format', format }));
    expect(new Set(examples).size).toBe(FORMATS.length);
  });

  test('a name from the file is quoted by its beginning', () => {
    const long = 'x'.repeat(5000);
    const quoting: readonly Refusal[] = [
      { reason: 'address', address: long },
      { reason: 'unknown-placeholder', id: long },
      { reason: 'placeholder-here', placeholder: long },
      { reason: 'bad-date', edtf: long },
      { reason: 'unsupported-date', edtf: long },
      { reason: 'end-before-start', edtf: long },
      { reason: 'phrase-disagrees', phrase: long, says: '>', comparator: null },
      { reason: 'qualifier-disagrees', qualifier: long, says: '>', comparator: null },
    ];
    for (const refusal of quoting) {
      expect(said(refusal)).toContain('xxx…');
      expect(said(refusal).length).toBeLessThan(600);
    }
  });
});
