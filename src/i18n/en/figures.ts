import type { MissingEnd } from '@/quantity/calculate/operand.ts';
import type { NotStatedReason } from '@/quantity/calculate/outcome.ts';
import { capital } from './capital.ts';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (count: number) => WORDS[count] ?? String(count);

const END = {
  upper: 'has no upper end',
  lower: 'has no lower end',
  about: 'is approximate',
} satisfies Record<NonNullable<MissingEnd>, string>;
const BOTH = {
  upper: 'neither has an upper end',
  lower: 'neither has a lower end',
  about: 'both are approximate',
} satisfies Record<NonNullable<MissingEnd>, string>;

/** Which ends of two figures are open, in words. */
function ends([a, b]: readonly [MissingEnd, MissingEnd]): string {
  if (a !== null && a === b) return BOTH[a];
  if (a !== null && b !== null) return `the first ${END[a]} and the second ${END[b]}`;
  if (a !== null) return `the first ${END[a]}`;
  return b === null ? 'neither is close enough' : `the second ${END[b]}`;
}

/** Why nothing follows from two figures, in plain words. */
const reasons: Readonly<
  Record<NotStatedReason, (a: string, b: string, missing: readonly [MissingEnd, MissingEnd]) => string>
> = {
  'ratio-of-bounds': (a, b, missing) =>
    `${capital(a)} and ${b}: ${ends(missing)}, so their ratio has no firm bound.`,
  'no-order': (a, b, missing) =>
    `${capital(a)} and ${b}: ${ends(missing)}. The two ranges overlap, so either may be the larger.`,
  'overlap-unknown': (a, b) =>
    `The text doesn’t say whether ${b} is counted in ${a}, so adding them could count twice.`,
  'different-units': (a, b) => `${capital(a)} and ${b} are in different units.`,
  'different-wholes': (a, b) =>
    `${capital(a)} and ${b} are shares of different wholes, or of wholes that the text doesn’t name.`,
  'no-number': (a, b) => `${capital(a)} and ${b}: words that name no number can’t be calculated with.`,
  'zero-divisor': (a, b) => `${capital(a)} and ${b}: nothing can be divided by zero.`,
  'unit-not-stated': (a, b) =>
    `${capital(a)} and ${b}: one unit isn’t named, so they can’t be compared or divided.`,
  unbounded: (a, b, missing) => `${capital(a)} and ${b}: ${ends(missing)}, so nothing bounds the result.`,
};

/** The words around single figures: details, table, questions, coverage, honours. */
export const figures = {
  detailsOf: (label: string) => `Details: ${label}`,
  closeDetails: 'Close details',
  assignedByUs: 'assigned by us, not by the text',
  allTogether: 'all of these together',
  translation: 'Worded by us, not found in a published text.',
  cite: (parts: {
    sentence: string;
    attribution: string;
    title: string;
    source: string;
    phrase: string;
    version: string | null;
    /** null: it is in a file, which has none. */
    address: string | null;
  }) =>
    `${parts.sentence}, ${parts.attribution}. ${parts.source} (“${parts.phrase}”). In: ${parts.title}${parts.version === null ? '' : `, data version ${parts.version}`}${parts.address === null ? '' : `, ${parts.address}`}`,
  coverageLead: (groups: number) =>
    `The text names ${inWords(groups)} ${groups === 1 ? 'group' : 'groups'} and assigns no figure to any; the assignment is ours.`,
  hiddenByFilters: 'hidden by the filters',
  noOwnFigure: (paragraph: number | null) =>
    paragraph === null
      ? 'no figure of its own'
      : `named in ${paragraph === 0 ? 'the title' : `paragraph ${paragraph}`}; no figure of its own`,
  together: (groups: number) => (groups === 2 ? 'Both together' : `All ${inWords(groups)} together`),
  allKinds: 'All kinds together',
  list: (items: readonly string[]) => items.join(' · '),
  in: (place: string) => `(${place})`,
  questions: 'What can be worked out, and what can’t be stated',
  questionsLead: 'Figures are read as intervals: “more than 5” is anything above 5.',
  cannot: 'Can’t be stated',
  expectedAnswer: (answer: string) => `Expected: ${answer}`,
  order: { less: 'The first is smaller.', greater: 'The first is larger.', equal: 'They are equal.' },
  quoted: (quantity: string) => `“${quantity}”`,
  /** A figure that has been quoted nearby, by its name. */
  named: (name: string) => `“${name}”`,
  from: (a: string, b: string) => `From ${a} and ${b}.`,
  reasons,
  honours: 'Honours named',
};
