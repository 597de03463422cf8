// Files of about 5 MB whose dates are made to keep their reader busy, or whose lists are.

const origin = { publisher: 'Forest Office', language: 'en', paragraphs: 1 };

/** @param {(i: number) => string} date @param {number} count */
const dated = (date, count) =>
  JSON.stringify({
    title: 'Plots',
    origin,
    figures: [{ id: 'one', label: 'seedlings', value: 1, unit: 'items', phrase: 'one', paragraph: 1 }],
    timeline: Array.from({ length: count }, (_, i) => ({
      id: `e-${i}`,
      title: 'a',
      // A list that begins with mistakes is read no further than its beginning.
      date: i < 100 ? '2020-02-02' : date(i),
      provenance: [{ of: 'event', basis: 'stated' }],
    })),
  });

/** About so many entries make 5 MB. */
const MANY = 50_000;

/** @param {number} i */
const year = (i) => String(1000 + (i % 9000));

/** @type {readonly { name: string, json: () => string }[]} */
export const HOSTILE = [
  {
    name: 'hostile dates: as long as is read',
    json: () => dated((i) => `2020-${'1'.repeat(70)}${i}`.slice(0, 80), 30_000),
  },
  { name: 'hostile dates: longer than is read', json: () => dated((i) => `${'2'.repeat(9000)}${i}`, 500) },
  {
    name: 'hostile dates: sets',
    json: () => dated((i) => `[${year(i)},2021-01..2021-0${(i % 9) + 1},2030..]`, MANY),
  },
  { name: 'hostile dates: sets of one', json: () => dated((i) => `[${year(i)}-01-0${(i % 9) + 1}~]`, MANY) },
  {
    name: 'hostile dates: lists',
    json: () => dated((i) => `{${year(i)},${year(i + 1)},${year(i + 2)}}`, MANY),
  },
  {
    name: 'hostile dates: qualified parts',
    json: () =>
      dated((i) => `?${year(i)}-~06-%0${(i % 9) + 1}/2${String(i).padStart(3, '0').slice(-3)}?-06`, MANY),
  },
  { name: 'hostile dates: years of many digits', json: () => dated((i) => `Y1${i}0000000000000`, MANY) },
  { name: 'hostile dates: far years', json: () => dated((i) => `Y${170_000 + i}/Y${270_000 + i}`, MANY) },
  { name: 'hostile dates: exponents', json: () => dated((i) => `Y-17${i}E7S3`, MANY) },
  {
    name: 'hostile dates: seasons',
    json: () => dated((i) => `${year(i)}-2${(i % 4) + 1}?/${year(i + 5)}-3${i % 10}~`, MANY),
  },
  { name: 'hostile dates: times', json: () => dated((i) => `${year(i)}-01-01T10:0${i % 10}:00+05:30`, MANY) },
  {
    name: 'hostile dates: digits left open',
    json: () => dated((i) => `X${String(i).padStart(4, '0').slice(-2)}X-X1-1X`, MANY),
  },
  {
    name: 'hostile dates: ends before starts',
    json: () => dated((i) => `${year(i + 8000)}-12/1000-01`, MANY),
  },
  {
    name: 'hostile dates: half written',
    json: () => dated((i) => `${year(i)}-02-30/..${'/'.repeat(i % 9)}`, MANY),
  },
];
