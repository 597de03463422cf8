/** What each folder of `src` may import of the others (ARCHITECTURE.md); the linter's configuration must say the same. */
const leaves = ['quantity', 'period', 'ui', 'i18n'];
const views = ['charts', 'figures', 'timeline'];
const uses = ['presentation', 'exports'];

export const mayImport: ReadonlyMap<string, readonly string[]> = new Map([
  ['quantity', []],
  ['period', []],
  ['ui', []],
  ['i18n', ['quantity', 'period']],
  ['report', leaves],
  ...views.map((view) => [view, [...leaves, 'report']] as const),
  ...uses.map((use) => [use, [...leaves, 'report', ...views]] as const),
  ['app', [...leaves, 'report', ...views, ...uses]],
]);

export const folders = [...mayImport.keys()];

/** The one folder that knows each of these libraries. */
export const homes = { recharts: 'charts', zod: 'report', edtf: 'period' } as const;
