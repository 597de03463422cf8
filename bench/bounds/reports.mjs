// Reports that are larger than any page can draw at once, each at one place, as files.

/** @typedef {{ name: string, json: () => string }} Extreme a report's name and how its file is made */

const origin = { publisher: 'Forest Office', language: 'en', paragraphs: 1 };

/** @param {number} count @param {(i: number) => Record<string, unknown>} item */
const times = (count, item) => Array.from({ length: count }, (_, i) => item(i));

/** @param {number} i @param {number} value */
const plot = (i, value) => ({
  id: `plot-${i}`,
  label: `seedlings on plot ${i}`,
  value,
  unit: 'items',
  phrase: `more than ${value.toLocaleString('en')}`,
  paragraph: 1,
});

/** @param {number} i */
const row = (i) => ({ figure: `plot-${i}` });

/** @param {Record<string, unknown>} content */
const report = (content) => JSON.stringify({ title: 'Plots', origin, ...content });

/** One entry a day, from the year 1900 on. @param {number} i */
const entry = (i) => ({
  id: `entry-${i}`,
  title: `Planting ${i}`,
  date: new Date(Date.UTC(1900, 0, 1 + (i % 60_000))).toISOString().slice(0, 10),
  provenance: [{ of: 'event', basis: 'stated', paragraph: 1 }],
});

/** Each has one thing in a number that no page can draw whole. @type {readonly Extreme[]} */
export const EXTREMES = [
  {
    name: '302 rows of 1,000 symbols',
    json: () =>
      report({
        figures: times(302, (i) => plot(i, 1000)),
        timeline: [],
        charts: [
          {
            id: 'all',
            kind: 'symbols',
            rows: times(302, (i) => ({ ...row(i), symbol: 'person', perSymbol: 1 })),
          },
        ],
      }),
  },
  {
    name: '2,000 charts',
    json: () =>
      report({
        figures: times(2000, (i) => plot(i, i + 1)),
        timeline: [],
        charts: times(2000, (i) => ({ id: `chart-${i}`, kind: 'bars', rows: [row(i), row((i + 1) % 2000)] })),
      }),
  },
  {
    name: '50,000 bars',
    json: () =>
      report({
        figures: times(50_000, (i) => plot(i, i + 1)),
        timeline: [],
        charts: [{ id: 'all', kind: 'bars', rows: times(50_000, row) }],
      }),
  },
  {
    name: '100,000 figures in one entry',
    json: () =>
      report({
        figures: times(100_000, (i) => plot(i, i + 1)),
        charts: [],
        timeline: [{ ...entry(0), figures: times(100_000, (i) => plot(i, 1)).map(({ id }) => id) }],
      }),
  },
  {
    name: '10,000 figures, 100,000 entries',
    json: () =>
      report({
        figures: times(10_000, (i) => plot(i, i + 1)),
        timeline: times(100_000, (i) => ({ ...entry(i), figures: [`plot-${i % 10_000}`] })),
      }),
  },
];
