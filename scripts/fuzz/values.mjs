/** @typedef {null | boolean | number | string | Json[] | { [key: string]: Json }} Json */

/**
 * Stands for a list in so many lists, or for a list of so many things, until the text is written: neither is easily held.
 *
 * @param {'nested' | 'zeros' | 'empty'} kind
 * @param {number} size
 */
export const mark = (kind, size) => `@${kind} ${size}@`;

/** What stands for something large, written out. @param {string} json @returns {string} */
export const writtenOut = (json) =>
  json.replace(/"@(nested|zeros|empty) (\d+)@"/g, (_, kind, digits) => {
    const size = Number(digits);
    if (kind === 'nested') return '['.repeat(size) + ']'.repeat(size);
    return `[${(kind === 'zeros' ? '0,' : '{},').repeat(size - 1)}${kind === 'zeros' ? '0' : '{}'}]`;
  });

/** Texts that something might take for something else, or that fit nowhere. */
export const texts = [
  '',
  ' ',
  '\n',
  'x',
  '{n}',
  '{n} {n}',
  'n}',
  '{tax-revenue}',
  '{figure-1}',
  '{nothing}',
  '{__proto__}',
  '{constructor}',
  '$& $1 $$',
  '%s %d %c',
  '\\u202E',
  '\u202Edaeh',
  '\u2066a\u2069',
  '\uD800',
  '\u0000',
  '\u0007',
  'a\u0301\u0301\u0301\u0301\u0301',
  'שלום עולם',
  '👩‍👩‍👧‍👦👍🏽',
  '不'.repeat(300),
  'W'.repeat(300),
  'word '.repeat(390),
  'line\nline\n\n\nline\ttab',
  'x'.repeat(2000),
  'x'.repeat(2001),
  'x'.repeat(10_001),
  '-'.repeat(9_000),
  'a-'.repeat(5_000),
  '<img src=x onerror="ran=1">',
  '<script>ran=1</script>',
  '<svg/onload=ran=1>',
  '"><b onclick=ran=1>',
  'javascript:ran=1',
  ' javascript:ran=1',
  'java\nscript:ran=1',
  'data:text/html,<script>ran=1</script>',
  '/\\example.org',
  '//example.org',
  'https://example.org/',
  'notes.html',
  '=HYPERLINK("https://example.org")',
  '@SUM(1)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'timeline',
  'null',
  'undefined',
  'NaN',
  '0',
  'expected 预计',
  'more than 超过',
];

/** Dates in EDTF, good and bad, near and far. */
export const dates = [
  '2021-02-25',
  '2021-02',
  '2021',
  '2020~',
  '2021-03?',
  '2021%',
  '0000',
  '-0001',
  '-9999/9999',
  'Y17000',
  'Y-17000',
  'Y999999999',
  'Y-999999999/Y999999999',
  'Y1e10',
  '2016/2020',
  '2020/2016',
  '/2021-02-25',
  '2021-02-25/',
  '../2021',
  '2021/..',
  '/',
  '../..',
  '[2021-02-25..2021-03-09]',
  '[..2021]',
  '[2021..]',
  '{2020,2021}',
  '2021-21',
  '201X',
  '2021-02-30',
  '2021-02-25T10:00:00Z',
  '',
  'yesterday',
];

export const numbers = [
  0,
  -0,
  1,
  2,
  -1,
  0.1,
  1.5,
  2.675,
  1 / 3,
  1e-7,
  5e-324,
  999,
  1000,
  1001,
  99_999,
  1e6,
  1e9 + 1,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  1e21,
  Number.MAX_VALUE,
];

/** Values of every kind, most of them wrong wherever they stand. @type {readonly Json[]} */
export const anything = [
  null,
  true,
  false,
  [],
  {},
  [null],
  { en: 'x' },
  { en: 'x', zh: '某' },
  { a: { b: { c: [1] } } },
  mark('nested', 17),
  mark('nested', 2400),
  ...numbers,
  ...texts,
  ...dates,
];
