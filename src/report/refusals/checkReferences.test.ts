import { expect, test } from 'vitest';
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

/** A report with a reference in every place that may hold one; `by` says what each of them leads to. */
const referring = (by: (at: string, id: string) => string) => ({
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en', event: by('origin.event', 'opening') },
  documents: [
    { id: 'annex', publisher: 'Somebody', language: 'en', event: by('documents[0].event', 'opening') },
  ],
  scopes: [{ id: 'company', label: 'The company' }],
  topics: [{ id: 'health', label: 'Health' }],
  sources: [{ id: 'gazette', title: 'The gazette', supports: 'the day' }],
  figures: [
    figure('first', {
      scope: by('figures[0].scope', 'company'),
      topics: ['health', by('figures[0].topics[1]', 'health')],
      document: by('figures[0].document', 'annex'),
      timePeriod: { label: 'Since then', event: by('figures[0].timePeriod.event', 'opening') },
      supersedes: by('figures[0].supersedes', 'second'),
      change: { from: by('figures[0].change.from', 'second'), to: by('figures[0].change.to', 'second') },
      alsoStated: [
        {
          value: 10,
          phrase: '10 GWh',
          paragraph: 1,
          document: by('figures[0].alsoStated[0].document', 'annex'),
        },
      ],
      parts: { figures: ['second', by('figures[0].parts.figures[1]', 'second')], all: false },
    }),
    figure('second'),
  ],
  headlines: [{ figure: by('headlines[0].figure', 'first') }],
  charts: [
    {
      id: 'power',
      kind: 'bars',
      rows: [{ figure: 'first' }, { figure: by('charts[0].rows[1].figure', 'second') }],
    },
  ],
  timeline: [
    {
      id: 'opening',
      title: 'Opening',
      date: '2020',
      scope: by('timeline[0].scope', 'company'),
      figures: ['first', by('timeline[0].figures[1]', 'second')],
      topics: ['health', by('timeline[0].topics[1]', 'health')],
      provenance: [
        {
          of: 'event',
          basis: 'stated',
          paragraph: 1,
          document: by('timeline[0].provenance[0].document', 'annex'),
        },
        { of: 'day', basis: 'external', source: by('timeline[0].provenance[1].source', 'gazette') },
      ],
    },
  ],
  honours: [{ id: 'prize', title: 'A prize', paragraph: 1, event: by('honours[0].event', 'opening') }],
  questions: [
    { id: 'sum', question: 'In all?', operation: 'sum', of: ['first', by('questions[0].of[1]', 'second')] },
  ],
  slides: [
    {
      id: 'one',
      title: 'One',
      layout: 'headline',
      figure: by('slides[0].figure', 'first'),
      chart: by('slides[0].chart', 'power'),
      question: by('slides[0].question', 'sum'),
    },
    { id: 'two', title: 'Two', layout: 'dots', figure: by('slides[1].figure', 'first') },
    { id: 'three', title: 'Three', layout: 'chart', chart: by('slides[2].chart', 'power') },
    { id: 'four', title: 'Four', layout: 'pair', figures: ['first', by('slides[3].figures[1]', 'second')] },
    { id: 'five', title: 'Five', layout: 'moment', events: [by('slides[4].events[0]', 'opening')] },
    { id: 'six', title: 'Six', layout: 'limits', questions: [by('slides[5].questions[0]', 'sum')] },
    { id: 'seven', title: 'Seven', layout: 'ledger' },
    { id: 'eight', title: 'Eight', layout: 'headline', figure: by('slides[7].figure', 'second') },
  ],
});

const places: string[] = [];
const sound = referring((at, id) => {
  places.push(at);
  return id;
});

/** The list that holds what each id of the report is the id of. */
const LISTS: Readonly<Record<string, string>> = {
  opening: 'timeline',
  annex: 'documents',
  company: 'scopes',
  health: 'topics',
  gazette: 'sources',
  first: 'figures',
  second: 'figures',
  power: 'charts',
  sum: 'questions',
};

test('a report may refer to its parts in every place that there is for it', () => {
  expect(refusalsIn(sound)).toEqual([]);
});

test.each(places)('at %s, what leads nowhere is refused there, and nothing else is', (place) => {
  let list: string | undefined;
  const broken = referring((at, id) => {
    if (at !== place) return id;
    list = LISTS[id];
    return 'nothing';
  });
  expect(refusalsIn(broken)).toEqual([
    { path: place, refusal: { reason: 'unknown-id', id: 'nothing', list } },
  ]);
});

test.each([
  ['figures', 'figures[2].id', { figures: [...sound.figures, figure('first')] }, 'first'],
  ['documents', 'documents[1].id', { documents: [...sound.documents, ...sound.documents] }, 'annex'],
  ['scopes', 'scopes[1].id', { scopes: [...sound.scopes, ...sound.scopes] }, 'company'],
  ['topics', 'topics[1].id', { topics: [...sound.topics, ...sound.topics] }, 'health'],
  ['sources', 'sources[1].id', { sources: [...sound.sources, ...sound.sources] }, 'gazette'],
  ['timeline', 'timeline[1].id', { timeline: [...sound.timeline, ...sound.timeline] }, 'opening'],
  ['charts', 'charts[1].id', { charts: [...sound.charts, ...sound.charts] }, 'power'],
  ['questions', 'questions[1].id', { questions: [...sound.questions, ...sound.questions] }, 'sum'],
  ['honours', 'honours[1].id', { honours: [...sound.honours, ...sound.honours] }, 'prize'],
  ['slides', 'slides[8].id', { slides: [...sound.slides, ...sound.slides.slice(0, 1)] }, 'one'],
])('an id used twice in %s is refused where it comes again', (_, path, more, id) => {
  expect(refusalsIn({ ...sound, ...more })).toEqual([{ path, refusal: { reason: 'duplicate-id', id } }]);
});

test('a document can’t have the name of the report’s own text', () => {
  const documents = [...sound.documents, { id: 'origin', publisher: 'Somebody', language: 'en' }];
  expect(refusalsIn({ ...sound, documents })).toEqual([
    { path: 'documents[1].id', refusal: { reason: 'duplicate-id', id: 'origin' } },
  ]);
});

test('a unit that nobody knows is refused, also beside another', () => {
  const figures = [
    figure('first', { unit: 'boulders-cut' }),
    figure('second', { beside: { value: 1, unit: 'pebbles' } }),
  ];
  expect(refusalsIn({ title: 'x', origin: { publisher: 'x', language: 'en' }, figures })).toEqual([
    { path: 'figures[0].unit', refusal: { reason: 'unknown-unit', unit: 'boulders-cut' } },
    { path: 'figures[1].beside', refusal: { reason: 'unknown-unit', unit: 'pebbles' } },
  ]);
});

test('a document that there is none of is told once, also where the publishers stand for scopes', () => {
  const figures = [figure('first', { document: 'annex' }), figure('second')];
  expect(refusalsIn({ title: 'x', origin: { publisher: 'x', language: 'en' }, figures })).toEqual([
    { path: 'figures[0].document', refusal: { reason: 'unknown-id', id: 'annex', list: 'documents' } },
  ]);
});

test('a placeholder of a document’s title is told at its place in the file', () => {
  const documents = [{ id: 'annex', publisher: 'Somebody', language: 'en', title: 'On {nothing}' }];
  expect(refusalsIn({ ...sound, documents })).toContainEqual({
    path: 'documents[0].title.en',
    refusal: { reason: 'unknown-placeholder', id: 'nothing' },
  });
});

test('what follows the references is not looked at while one leads nowhere', () => {
  const beyond = {
    title: 'x',
    origin: { publisher: 'x', language: 'en', paragraphs: 0 },
    figures: [figure('first')],
  };
  const reasons = (report: object) => refusalsIn(report).map(({ refusal }) => refusal.reason);
  expect(reasons(beyond)).toEqual(['paragraph-beyond']);
  expect(reasons({ ...beyond, headlines: [{ figure: 'nothing' }] })).toEqual(['unknown-id']);
  expect(reasons({ ...beyond, figures: [figure('first'), figure('first')] })).toEqual(['duplicate-id']);
  expect(reasons({ ...beyond, title: { en: 'Of {nothing:plain}', zh: 'x' } })).toEqual([
    'unknown-placeholder',
  ]);
});

test.each([
  ['loafs', [], ['loaves']],
  ['usd', [], ['USD']],
  ['USD/kwh', [], ['USD/kWh']],
  ['USD/person', [], ['USD/people']],
  ['mm/year', [], ['mm/years']],
  ['hens/kWh', ['hens-kept'], undefined],
  ['hen-kept', ['hens-kept'], ['hens-kept']],
])(
  'a unit “%s” that nobody knows is refused with what it is near to, own units too (%j)',
  (unit, own, near) => {
    const units = own.map((id) => ({ id, kind: 'count', name: id, pattern: { en: `{n} ${id}` } }));
    const loaves = { id: 'loaves', kind: 'count', name: 'loaves', pattern: { en: '{n} loaves' } };
    const [first] = refusalsIn({
      title: 'x',
      origin: { publisher: 'x', language: 'en' },
      figures: [figure('first', { unit })],
      units: [...units, loaves],
    });
    expect(first?.refusal).toEqual({ reason: 'unknown-unit', unit, ...(near && { near }) });
  },
);
