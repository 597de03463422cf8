import { expect, test } from 'vitest';
import { own, plain, reportOf, usual } from './completeForTests.ts';

const bakery = {
  id: 'origin',
  publisher: own('Bakery'),
  kind: usual('report', '报告'),
  title: usual('Bakery, report', 'Bakery，报告'),
  language: 'en',
  paragraphs: 3,
  paragraphsStated: false,
  event: null,
  url: null,
  attribution: usual('as stated by Bakery', '据Bakery陈述'),
};

test('a file with only what it must have has all else worked out, and nothing is left undefined', () => {
  const report = reportOf([plain({ phrase: 'more than 1,200', paragraph: 3 })], {
    $schema: 'report.schema.json',
    format: 2,
  });
  expect(report).toStrictEqual({
    id: 'report',
    title: own('A report'),
    version: null,
    modified: null,
    license: null,
    description: null,
    origin: { ...bakery, unknown: [] },
    documents: [bakery],
    sources: [],
    names: {},
    scopes: [{ id: 'publisher', label: own('Bakery'), context: false }],
    topics: [],
    topicsAssignedBy: 'us',
    units: [
      {
        id: 'items',
        kind: 'count',
        code: '{item}',
        name: usual('items', '件'),
        one: usual('item', '件'),
        pattern: { en: { one: '{n} item', other: '{n} items' }, zh: { other: '{n}件' } },
        whole: true,
        signed: false,
        note: null,
        powers: { items: 1 },
        of: 'one',
      },
    ],
    figures: [
      {
        id: 'loaves',
        label: own('loaves'),
        short: own('loaves'),
        value: { form: 'number', value: 1200 },
        comparator: '>',
        fromBelow: false,
        obsStatus: 'reported',
        unitMeasure: 'items',
        printing: { quantum: null, scale: 0 },
        qualifier: { en: 'more than', zh: '', ours: [] },
        signWord: null,
        words: null,
        by: null,
        scope: 'publisher',
        topics: [],
        timePeriod: null,
        document: 'origin',
        paragraph: 3,
        phrase: 'more than 1,200',
        whole: null,
        beside: null,
        alsoStated: [],
        supersedes: null,
        change: null,
        parts: null,
        measure: null,
        note: null,
      },
    ],
    headlines: [{ figure: 'loaves', sentence: null }],
    charts: [{ id: 'chart-1', kind: 'bars', stacked: false, rows: [{ figure: 'loaves' }] }],
    timeline: [],
    honours: [],
    questions: [],
    slides: [],
    method: [],
  });
});

test('what a file says itself is kept as it says it', () => {
  const report = reportOf([plain(), plain({ id: 'rolls', label: 'rolls' })], {
    version: '1.2.3',
    modified: '2021-02-25',
    license: 'CC0-1.0',
    description: 'About bread',
    origin: {
      publisher: 'Bakery',
      kind: 'letter',
      title: 'Our letter',
      language: 'en',
      paragraphs: 7,
      event: 'opening',
      url: 'https://example.org/',
      attribution: 'as the baker says',
      unknown: ['who wrote it'],
    },
    headlines: [{ figure: 'loaves', sentence: 'loaves a year' }, { figure: 'rolls' }],
    charts: [],
    timeline: [
      { id: 'opening', title: 'Opening', date: '2020', provenance: [{ of: 'event', basis: 'stated' }] },
    ],
  });
  expect(report).toMatchObject({
    version: '1.2.3',
    modified: '2021-02-25',
    license: 'CC0-1.0',
    description: own('About bread'),
    origin: {
      kind: own('letter'),
      title: own('Our letter'),
      paragraphs: 7,
      paragraphsStated: true,
      event: 'opening',
      url: 'https://example.org/',
      attribution: own('as the baker says'),
      unknown: [own('who wrote it')],
    },
    headlines: [
      { figure: 'loaves', sentence: own('loaves a year') },
      { figure: 'rolls', sentence: null },
    ],
    charts: [],
    timeline: [{ id: 'opening', scope: 'publisher' }],
  });
  expect(report.documents[0]).not.toHaveProperty('unknown');
});

test('without scopes, what another text states is its publisher’s and not the report’s', () => {
  const documents = [{ id: 'table', publisher: 'Guild', language: 'en' }];
  const report = reportOf([plain(), plain({ id: 'rolls', document: 'table' })], { documents });
  expect(report.scopes.map(({ label }) => label.en)).toEqual(['Bakery', 'Guild']);
  expect(report.figures.map(({ scope }) => scope)).toEqual(report.scopes.map(({ id }) => id));
});

test('the first scope is that of all figures and entries that name none', () => {
  const scopes = [
    { id: 'town', label: 'Town' },
    { id: 'shop', label: 'Shop' },
  ];
  const event = { title: 'Opening', date: '2020', provenance: [{ of: 'event', basis: 'stated' }] };
  const report = reportOf([plain(), plain({ id: 'rolls', scope: 'shop' })], {
    scopes,
    timeline: [
      { ...event, id: 'a' },
      { ...event, id: 'b', scope: 'shop' },
    ],
  });
  expect(report.scopes.map(({ id }) => id)).toEqual(['town', 'shop']);
  expect(report.figures.map(({ scope }) => scope)).toEqual(['town', 'shop']);
  expect(report.timeline.map(({ scope }) => scope)).toEqual(['town', 'shop']);
});

test('the first three figures are the headlines that nobody chose', () => {
  const report = reportOf(['a', 'b', 'c', 'd'].map((id) => plain({ id })));
  expect(report.headlines.map(({ figure }) => figure)).toEqual(['a', 'b', 'c']);
});

test('of a measure over its periods the latest is a headline, as its chart shows them all', () => {
  const of = (id: string, timePeriod: string) => plain({ id, timePeriod, measure: 'baking' });
  const series = [of('later', '2021'), of('earlier', '2020'), of('latest', '2022')];
  const report = reportOf([plain({ id: 'a' }), ...series, plain({ id: 'b' }), plain({ id: 'c' })]);
  expect(report.headlines.map(({ figure }) => figure)).toEqual(['a', 'latest', 'b']);
});
