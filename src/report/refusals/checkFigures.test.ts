import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../reportForTests.ts';

const figure = (id: string, more: object = {}) => ({
  id,
  label: id,
  value: 10,
  unit: 'GWh',
  phrase: '10 GWh',
  paragraph: 1,
  ...more,
});
const report = (figures: readonly object[], more: object = {}) => ({
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en' },
  figures,
  ...more,
});

describe('a paragraph beyond the last of its document', () => {
  const texts = {
    origin: { publisher: 'Somebody', language: 'en', paragraphs: 4 },
    documents: [{ id: 'annex', publisher: 'Somebody', language: 'en', paragraphs: 2 }],
  };
  const provenance = (more: object) => [
    { id: 'day', title: 'A day', date: '2020', provenance: [{ of: 'event', basis: 'stated', ...more }] },
  ];

  test.each([
    ['figures[0].paragraph', { figures: [figure('one', { paragraph: 5 })] }, 5, 4],
    ['figures[0].paragraph', { figures: [figure('one', { paragraph: 3, document: 'annex' })] }, 3, 2],
    [
      'figures[0].alsoStated[1].paragraph',
      {
        figures: [
          figure('one', {
            alsoStated: [
              { value: 10, phrase: '10 GWh', paragraph: 4 },
              { value: 10, phrase: '10 GWh', paragraph: 3, document: 'annex' },
            ],
          }),
        ],
      },
      3,
      2,
    ],
    ['topics[0].paragraph', { topics: [{ id: 'a', label: 'A', paragraph: 5 }] }, 5, 4],
    ['honours[0].paragraph', { honours: [{ id: 'a', title: 'A', paragraph: 5 }] }, 5, 4],
    ['timeline[0].provenance[0].paragraph', { timeline: provenance({ paragraph: 5 }) }, 5, 4],
    [
      'timeline[0].provenance[0].paragraph',
      { timeline: provenance({ paragraph: 3, document: 'annex' }) },
      3,
      2,
    ],
  ])('is refused at %s', (path, more, paragraph, paragraphs) => {
    expect(refusalsIn({ ...report([figure('one')]), ...texts, ...more })).toEqual([
      { path, refusal: { reason: 'paragraph-beyond', paragraph, paragraphs } },
    ]);
  });

  test('the last itself, and no paragraph at all, are fine', () => {
    const more = {
      topics: [
        { id: 'a', label: 'A', paragraph: 4 },
        { id: 'b', label: 'B' },
      ],
      timeline: provenance({}),
    };
    expect(refusalsIn({ ...report([figure('one', { paragraph: 4 })]), ...texts, ...more })).toEqual([]);
  });
});

describe('{figure:plain}', () => {
  const ahead = figure('tax', { obsStatus: 'expected' });
  const said = figure('output');
  const texts = (sentence: object | string, more: object = {}) =>
    refusalsIn(report([ahead, said], { headlines: [{ figure: 'tax', sentence }], ...more }));
  const unsaid = (path: string) => ({
    path,
    refusal: { reason: 'plain-unsaid', figure: 'tax', status: 'expected' },
  });

  test('is refused in each language whose text does not say the status', () => {
    expect(texts({ en: 'Expected: {tax:plain}', zh: '预计{tax:plain}' })).toEqual([]);
    expect(texts({ en: 'Tax: {tax:plain}', zh: '预计{tax:plain}' })).toEqual([
      unsaid('headlines[0].sentence.en'),
    ]);
    expect(texts({ en: 'Expected: {tax:plain}', zh: '税收{tax:plain}' })).toEqual([
      unsaid('headlines[0].sentence.zh'),
    ]);
  });

  test('the name of a figure between the braces says nothing', () => {
    const named = figure('expected-tax', { obsStatus: 'expected' });
    expect(
      refusalsIn(report([named], { title: { en: 'Tax of {expected-tax:plain}' } })).map(
        ({ refusal }) => refusal.reason,
      ),
    ).toContain('plain-unsaid');
  });

  test('beside one that says its own status, or needs none, each is looked at by itself', () => {
    expect(texts({ en: '{tax} and {output:plain}', zh: '{tax}' })).toEqual([]);
    expect(texts({ en: '{tax} and {tax:plain}', zh: '{tax}' })).toEqual([unsaid('headlines[0].sentence.en')]);
  });

  test('in a document’s title it is told at its place in the file', () => {
    const documents = [
      {
        id: 'annex',
        publisher: 'Somebody',
        language: 'en',
        title: { en: 'Of {tax:plain}', zh: '预计{tax:plain}' },
      },
    ];
    expect(texts('x', { documents })).toEqual([unsaid('documents[0].title.en')]);
  });
});

describe('qualifier, comparator and phrase', () => {
  const one = (more: object) => refusalsIn(report([figure('one', more)]));

  test('a phrase that bounds its number otherwise than the file is refused', () => {
    expect(one({ phrase: 'more than 10 GWh', comparator: '<' })).toEqual([
      {
        path: 'figures[0].comparator',
        refusal: { reason: 'phrase-disagrees', phrase: 'more than 10 GWh', says: '>', comparator: '<' },
      },
    ]);
    expect(one({ phrase: 'more than 10 GWh', comparator: '>' })).toEqual([]);
  });

  test('where words stand instead of a number, nothing is bounded', () => {
    expect(one({ value: null, words: 'dozens', phrase: 'more than dozens' })).toEqual([]);
    const dozens = { value: null, words: 'dozens', phrase: 'more than 40 people', comparator: null };
    expect(one(dozens)).toEqual([]);
  });

  test.each([
    ['behind the number in Chinese', { zh: '左右' }, '~', 'qualifier.zh', { qualifier: '左右', says: '~' }],
    ['before the number in Chinese', { zh: '至少' }, '>=', 'qualifier.zh', { qualifier: '至少', says: '>=' }],
    ['behind the unit in Chinese', { zh: '以上' }, '>=', 'qualifier.zh', { qualifier: '以上', says: '>=' }],
    ['between number and unit in Chinese', { zh: '余' }, '>', 'qualifier.zh', { qualifier: '余', says: '>' }],
    [
      'before the number in English',
      { en: 'at least' },
      '>=',
      'qualifier.en',
      { qualifier: 'at least', says: '>=' },
    ],
    [
      'behind the number in English',
      { en: 'or more' },
      '>=',
      'qualifier.en',
      { qualifier: 'or more', says: '>=' },
    ],
  ] as const)('a qualifier %s is held to the comparator', (_, qualifier, comparator, at, says) => {
    const unread = { phrase: 'the lot', qualifier };
    expect(one({ ...unread, comparator })).toEqual([]);
    expect(one({ ...unread, comparator: '<' })).toContainEqual({
      path: `figures[0].${at}`,
      refusal: { reason: 'qualifier-disagrees', comparator: '<', ...says },
    });
  });

  test('a qualifier is held to the comparator in each language, though the phrase agrees in its own', () => {
    const over = { phrase: 'over 10 GWh', comparator: '>' };
    expect(one({ ...over, qualifier: { en: 'over', zh: '超过' } })).toEqual([]);
    expect(one({ ...over, qualifier: { en: 'over', zh: '最多' } })).toEqual([
      {
        path: 'figures[0].qualifier.zh',
        refusal: { reason: 'qualifier-disagrees', qualifier: '最多', says: '<=', comparator: '>' },
      },
    ]);
  });

  test('a qualifier that the product doesn’t know is left as it is', () => {
    expect(one({ phrase: 'the lot', comparator: '<', qualifier: { en: 'a whiff of', zh: '些许' } })).toEqual(
      [],
    );
  });

  test('以上 is told to include the number, once, and may stand for “at least”', () => {
    const above = { phrase: 'the lot', qualifier: { zh: '以上' } };
    expect(one({ ...above, comparator: '>' }).filter(({ path }) => path.endsWith('.zh'))).toEqual([
      { path: 'figures[0].qualifier.zh', refusal: { reason: 'inclusive-qualifier', qualifier: '以上' } },
    ]);
    expect(one({ ...above, comparator: '>=' }).filter(({ path }) => path.endsWith('.zh'))).toEqual([]);
  });
});

describe('relations that can’t hold', () => {
  test('a figure that corrects itself', () => {
    const figures = [figure('one', { supersedes: 'one' }), figure('two', { supersedes: 'one' })];
    expect(refusalsIn(report(figures, { charts: [] }))).toEqual([
      { path: 'figures[0].supersedes', refusal: { reason: 'of-itself', figure: 'one' } },
    ]);
  });

  test('a figure that is a part of itself, and a part in another unit', () => {
    const figures = [
      figure('one', { parts: { figures: ['two', 'one', 'three'], all: false } }),
      figure('two', { unit: 'people', phrase: '10 people' }),
      figure('three'),
    ];
    expect(refusalsIn(report(figures, { charts: [] }))).toEqual([
      { path: 'figures[0].parts.figures[0]', refusal: { reason: 'mixed-units', units: ['GWh', 'people'] } },
      { path: 'figures[0].parts.figures[1]', refusal: { reason: 'of-itself', figure: 'one' } },
    ]);
  });

  test('one measure in two units', () => {
    const people = { unit: 'people', phrase: '10 people' };
    const figures = [
      figure('one', { measure: 'power' }),
      figure('alone', people),
      figure('two', { measure: 'power' }),
      figure('three', { measure: 'power', ...people }),
      figure('other', { measure: 'reach', ...people }),
    ];
    expect(refusalsIn(report(figures, { charts: [] }))).toEqual([
      { path: 'figures[3].unit', refusal: { reason: 'mixed-units', units: ['GWh', 'people'] } },
    ]);
  });
});
