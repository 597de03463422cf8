import { perLanguage } from '@/i18n/languages.ts';
import type { Period } from '@/period/period.ts';
import type { Figure, TimelineEvent } from '../model.ts';

/**
 * The timeline of a report that brings none: an entry for each period that its figures state, named after the first of them; those
 * of another status, or of someone else's, have an entry of their own, as an entry has one of each. A
 * measure over several periods is a chart and no entries. `origin` is the report's own text.
 */
export function deriveTimeline(figures: readonly Figure[], origin: string): TimelineEvent[] {
  const byPeriod = new Map<string, { readonly period: Period; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const period = figure.timePeriod?.period;
    if (!period || figure.measure !== null) continue;
    const key = JSON.stringify([period, figure.obsStatus, figure.scope]);
    const group = byPeriod.get(key) ?? { period, figures: [] };
    group.figures.push(figure);
    byPeriod.set(key, group);
  }
  return [...byPeriod.values()].flatMap(({ period, figures: members }, index): TimelineEvent[] => {
    const first = members[0];
    if (first === undefined) return [];
    const title = members.length === 1 ? first.label : (first.timePeriod?.label ?? joined(members));
    return [
      {
        id: `period-${index + 1}`,
        kind: 'event',
        title,
        description: null,
        date: period,
        scope: first.scope,
        obsStatus: first.obsStatus,
        figures: members.map(({ id }) => id),
        topics: [],
        relation: title === first.timePeriod?.label ? null : (first.timePeriod?.label ?? null),
        provenance: placesOf(members).map(({ paragraph, document }) => ({
          of: 'event',
          basis: 'stated',
          paragraph,
          ...(document === origin ? {} : { document }),
          source: null,
          note: null,
        })),
      },
    ];
  });
}

/** Where figures are printed, each place once. */
const placesOf = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((figure) => [`${figure.document} ${String(figure.paragraph)}`, figure])).values(),
];

/** The names of several figures, one after another. */
function joined(figures: readonly Figure[]): Figure['label'] {
  const [first, ...others] = figures.slice(0, 3);
  if (first === undefined) throw new Error('A period has at least one figure');
  const rest = figures.length > 3 ? ' …' : '';
  return {
    ...first.label,
    ...perLanguage((language) => [first, ...others].map(({ label }) => label[language]).join(' · ') + rest),
  };
}
