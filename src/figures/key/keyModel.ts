import type { FirstMessages } from '@/i18n/messages.ts';
import { isLowerBound, isUpperBound, type Quantity } from '@/quantity/quantity.ts';
import { isAhead, lookOf, OBS_STATUSES, type StatusLook } from '@/quantity/status.ts';
import type { Figure, Report } from '@/report/model.ts';
import { boundKindOf, type BoundKind } from '../BoundMark.tsx';

/** A line of the key: a mark, its name, and what it means. */
export interface KeyLine {
  readonly mark: { readonly look: StatusLook } | { readonly bound: BoundKind };
  readonly name: string;
  /** What it means, around the qualifiers of the figures quoted. */
  readonly meaning: (...qualifiers: string[]) => string;
  readonly quoted: readonly Figure[];
}

const LOOKS: readonly StatusLook[] = ['solid', 'light', 'hatched', 'outlined'];
const BOUNDS: readonly BoundKind[] = ['more', 'less', 'about'];

/** The most words quoted in a line; who reads more has seen how it goes. */
const MOST_WORDS = 4;

/** The key to a report: the marks that its figures use and no others. `qualifier` gives a figure's, in the language in use. */
export function keyOf(
  { figures }: Pick<Report, 'figures'>,
  qualifier: (figure: Figure) => string,
  m: FirstMessages,
): KeyLine[] {
  const used = new Set(figures.map(({ obsStatus }) => obsStatus));
  const looks = LOOKS.flatMap((look): KeyLine[] => {
    const statuses = OBS_STATUSES.filter((status) => used.has(status) && lookOf(status) === look);
    if (statuses.length === 0) return [];
    const words = statuses.map((status) => m.statement.status[status]);
    const meaning = statuses.every(isAhead) ? m.hero.ahead(words) : m.hero.now(words);
    return [{ mark: { look }, name: m.hero.look[look], meaning: () => meaning, quoted: [] }];
  });
  const bounds = BOUNDS.flatMap((bound): KeyLine[] => {
    const those = figures.filter((figure) => boundKindOf(figure) === bound);
    if (those.length === 0) return [];
    const meaning = (...words: string[]) => boundMeaning(those, words, m);
    return [{ mark: { bound }, name: m.hero.mark[bound], meaning, quoted: firstSaid(those, qualifier) }];
  });
  return [...looks, ...bounds];
}

/** The first few figures that are said in other words than those before; they are put into words only as far as that takes. */
function firstSaid(figures: readonly Figure[], qualifier: (figure: Figure) => string): Figure[] {
  const first = new Map<string, Figure>();
  const seen = new Set<string>();
  for (const figure of figures) {
    if (first.size === MOST_WORDS) break;
    // Figures that are bounded alike and printed alike before their number are said alike.
    const alike = `${figure.comparator} ${figure.phrase.replace(/\d[\d\s.,]*/g, '0')}`;
    if (seen.has(alike)) continue;
    seen.add(alike);
    const word = qualifier(figure);
    if (!first.has(word)) first.set(word, figure);
  }
  return [...first.values()];
}

/** "More than 5" is not 5 itself, "at least 5" may be: where there are both, no more is said than holds for both. */
function boundMeaning(
  those: readonly Pick<Quantity, 'comparator'>[],
  words: readonly string[],
  m: FirstMessages,
): string {
  const open = those.every(({ comparator }) => comparator === '>' || comparator === '<');
  if (those.some(isLowerBound)) return m.hero.minimums(words, open);
  return those.some(isUpperBound) ? m.hero.maximums(words, open) : m.hero.near(words);
}
