import { dates, numbers, texts } from './values.mjs';

/**
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./values.mjs').Json} Json
 * @typedef {{ [key: string]: Json }} Thing
 */

const LETTERS = [...'abcdefghij klmnop qrstuvwxyz 不止此数预计超过'];
/** Texts that may stand anywhere in a report: most are accepted, and shown. */
const ODD = texts.filter((text) => text !== '' && text.length < 400 && !/[<{\s]/.test(text));

/**
 * A report made up at random, of every kind of figure, chart, entry and slide. Most are accepted: what is shown of them is
 * the odd and the extreme that a schema can't refuse.
 *
 * @param {Random} random
 * @returns {string} its JSON
 */
export function randomReport(random) {
  const up = (/** @type {number} */ most) => 1 + random.below(random.chance(0.1) ? most * 8 : most);
  const letters = (/** @type {number} */ most) =>
    `x${random.many(random.below(most), () => random.pick(LETTERS)).join('')}x`;
  const plain = (most = 60) => (random.chance(0.1) ? random.pick(ODD) : letters(most));
  const name = (most = 60) => ({
    en: plain(most),
    zh: plain(most),
    ...(random.chance(0.2) ? { ours: ['zh'] } : {}),
  });
  const maybe = (/** @type {Json} */ value) => (random.chance(0.5) ? value : null);
  const ids = (/** @type {string} */ kind, /** @type {number} */ count) =>
    random.many(count, (n) => `${kind}-${n + 1}`);
  const some = (/** @type {readonly string[]} */ from) =>
    random.many(random.below(3), () => random.pick(from));

  const unitIds = ids('unit', up(3));
  const scopeIds = ids('scope', up(3));
  const topicIds = ids('topic', up(3));
  const figureIds = ids('figure', up(8));
  const eventIds = ids('event', up(12));
  const sourceIds = ids('source', up(2));
  const chartIds = ids('chart', up(3));
  const questionIds = ids('question', up(3));
  const filled = () => {
    const text = name(120);
    return random.chance(0.2) ? { ...text, en: `${text.en} {${random.pick(figureIds)}}` } : text;
  };
  const pattern = (/** @type {string} */ word) =>
    random.pick([{ other: '{n}' }, { other: `{n}${word}` }, { one: `a {n}`, other: `${word} {n} ${word}` }]);

  /** @type {Thing[]} */
  const units = unitIds.map((id) => ({
    id,
    kind: random.pick(['count', 'currency', 'mass', 'duration']),
    code: maybe('XTS'),
    name: name(20),
    pattern: { en: pattern(' units'), zh: pattern('个') },
    note: name(30),
  }));
  /** @type {Thing[]} */
  const figures = figureIds.map((id) => ({
    id,
    label: name(),
    short: name(20),
    obsValue: random.chance(0.3)
      ? Math.abs(random.pick(numbers)) % 2 ** 53
      : random.below(10 ** (1 + random.below(10))),
    comparator: random.pick([null, null, '>', '>=', '<', '<=']),
    qualifier: maybe(name(10)),
    obsStatus: random.pick(['reported', 'expected']),
    unitMeasure: random.pick(unitIds),
    scope: random.pick(scopeIds),
    topics: some(topicIds),
    timePeriod: random.chance(0.5) ? { label: name(30), event: random.pick(eventIds) } : null,
    paragraph: 1,
    phrase: plain(),
    note: maybe(filled()),
  }));
  const drawable = figures.filter(({ comparator }) => comparator !== '<' && comparator !== '<=');
  const chart = (/** @type {string} */ id) => {
    const first = random.pick(drawable.length > 0 ? drawable : figures);
    const rows = drawable.filter(({ unitMeasure }) => unitMeasure === first['unitMeasure']).slice(0, 30);
    const head = {
      id,
      title: { en: `Expected ${plain()}`, zh: `预计${plain()}` },
      howToRead: filled(),
      note: maybe(filled()),
    };
    const bars = {
      ...head,
      kind: 'bars',
      stacked: random.chance(0.2),
      rows: rows.map((row) => ({ figure: row['id'] ?? '' })),
    };
    const symbol = random.pick(['square', 'person', 'family', 'student']);
    const counted = rows.map((row) => ({
      figure: row['id'] ?? '',
      symbol,
      perSymbol: Number(row['obsValue']) / random.pick([1, 2, 10, 1000]) || 1,
    }));
    return random.chance(0.5)
      ? bars
      : { ...head, kind: 'symbols', individuals: random.chance(0.5), rows: counted };
  };
  const pair = () => {
    const first = random.pick(figureIds);
    const others = figureIds.filter((id) => id !== first);
    return [first, others.length > 0 ? random.pick(others) : first];
  };
  const slide = (/** @type {number} */ index) => ({
    id: `slide-${index + 1}`,
    title: filled(),
    notes: maybe(filled()),
    ...random.pick([
      { layout: 'title', sentence: maybe(filled()) },
      { layout: 'headline', figure: random.pick(figureIds), sentence: maybe(filled()) },
      {
        layout: 'chart',
        chart: random.pick(chartIds),
        individuals: random.chance(0.5),
        sentence: maybe(filled()),
      },
      {
        layout: 'pair',
        figures: pair(),
        sentence: maybe(filled()),
      },
      {
        layout: 'moment',
        events: [...new Set(random.many(up(8), () => random.pick(eventIds)))],
        sentence: maybe(filled()),
      },
      { layout: 'limits', questions: [random.pick(questionIds)] },
      { layout: 'sources', sentence: maybe(filled()) },
      { layout: 'closing', sentence: maybe(filled()) },
    ]),
  });

  return JSON.stringify({
    id: 'made-up',
    version: '1.0.0',
    modified: '2026-01-31',
    license: 'CC0-1.0',
    title: filled(),
    description: filled(),
    origin: {
      publisher: name(),
      kind: name(20),
      title: filled(),
      language: random.pick(['en', 'zh-Hans', 'ar']),
      paragraphs: up(4),
      event: maybe(random.pick(eventIds)),
      url: maybe('https://example.org/'),
      attribution: name(),
      unknown: random.many(random.below(3), filled),
    },
    sources: sourceIds.map((id) => ({ id, title: filled(), supports: filled(), url: maybe('notes.html') })),
    scopes: scopeIds.map((id) => ({ id, label: name(20), context: random.chance(0.3) })),
    topics: topicIds.map((id) => ({ id, label: name(20), paragraph: 1 })),
    topicsAssignedBy: random.pick(['source', 'us']),
    units,
    figures,
    headlines: random.many(random.below(5), () => ({ figure: random.pick(figureIds), sentence: filled() })),
    charts: chartIds.map(chart),
    timeline: eventIds.map((id) => ({
      id,
      kind: random.pick(['event', 'event', 'band']),
      title: filled(),
      description: maybe(filled()),
      date: random.chance(0.2) ? null : random.pick(dates.slice(0, 24)),
      scope: random.pick(scopeIds),
      obsStatus: random.pick(['reported', 'expected']),
      figures: some(figureIds),
      topics: some(topicIds),
      relation: maybe(filled()),
      provenance: random.many(1 + random.below(3), () => ({
        of: random.pick(['event', 'date', 'day', 'year', 'start', 'end']),
        basis: random.pick(['stated', 'inferred', 'external']),
        paragraph: maybe(1),
        source: maybe(random.pick(sourceIds)),
        note: maybe(filled()),
      })),
    })),
    honours: random.many(random.below(3), (n) => ({
      id: `honour-${n}`,
      title: filled(),
      event: random.pick(eventIds),
      paragraph: 1,
    })),
    questions: questionIds.map((id) => ({
      id,
      question: filled(),
      operation: random.pick(['ratio', 'share', 'sum', 'difference', 'order']),
      of: [random.pick(figureIds), random.pick(figureIds)],
      overlap: random.pick(['none', 'unknown']),
      note: maybe(filled()),
    })),
    slides: random.many(up(6), slide),
    method: random.many(random.below(3), filled),
  });
}
