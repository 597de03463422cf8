// The one table of the house: each room of src, what it holds and what it may import. The linter's overrides and the
// table in ARCHITECTURE.md are written from it (`npm run house`), and the tests plant forbidden imports by it.

/**
 * @typedef {object} Room
 * @property {string} holds as ARCHITECTURE.md says it
 * @property {readonly string[]} below the lower rooms that it may import
 * @property {readonly string[]} [sideways] the features that this feature may import
 * @property {boolean} [pure] whether neither React nor anything built on it is known there
 */

const report = ['quantity', 'period', 'ui', 'i18n', 'address', 'report'];
const views = ['charts', 'figures', 'timeline'];

/** From the bottom to the top. @type {ReadonlyMap<string, Room>} */
export const rooms = new Map([
  [
    'quantity',
    { holds: 'units, bounds, interval arithmetic, exact number formatting; pure', below: [], pure: true },
  ],
  ['period', { holds: 'EDTF periods: reading, bounds, order, formatting; pure', below: [], pure: true }],
  ['ui', { holds: 'parts and hooks that know nothing of reports', below: [] }],
  [
    'i18n',
    { holds: 'languages, one registry; messages, a module a feature', below: ['quantity', 'period', 'ui'] },
  ],
  [
    'address',
    {
      holds: 'the parameters of the address, and the only makers of links',
      below: ['quantity', 'period', 'ui', 'i18n'],
    },
  ],
  [
    'report',
    {
      holds: 'the report, its schema and refusals, loading, filters, selection, statements',
      below: ['quantity', 'period', 'ui', 'i18n', 'address'],
    },
  ],
  [
    'charts',
    {
      holds: 'a folder a kind: `model.ts` (pure) and its drawing; the only place that knows recharts',
      below: report,
    },
  ],
  ['figures', { holds: 'headlines, field, ledger, details, coverage, questions, honours', below: report }],
  ['timeline', { holds: 'layout (pure), axis, list, the words of a date', below: report }],
  [
    'presentation',
    {
      holds: 'deck (pure reducer), slides, stage, presenter’s window, print',
      below: report,
      sideways: views,
    },
  ],
  [
    'exports',
    {
      holds: 'a file a format, one registry, each loaded when asked for',
      below: report,
      sideways: [...views, 'presentation'],
    },
  ],
  ['app', { holds: 'shell, page, error pages', below: [...report, ...views, 'presentation', 'exports'] }],
]);

/** The rooms that a room may import. @param {string} name @returns {readonly string[]} */
export function mayImport(name) {
  const room = rooms.get(name);
  return [...(room?.below ?? []), ...(room?.sideways ?? [])];
}

/** The only room that knows each of these libraries. @type {ReadonlyMap<string, string>} */
export const homes = new Map([
  ['recharts', 'charts'],
  ['zod', 'report'],
  ['edtf', 'period'],
]);

/** What a pure room does without. */
export const impure = ['react', 'react-dom', '@tanstack/react-query', 'nuqs'];
