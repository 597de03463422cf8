import type { PrintedComparator } from '../readQuantity.ts';
import { words } from '../words.ts';

/** Number words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Scale words and the powers of ten that they are. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['millions', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['crores', 7],
  ['mln', 6],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
  ['trn', 12],
]);

/** Scales that are only read when glued to their number: "$1.2m", "50k". */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mm', 6],
  ['MM', 6],
  ['b', 9],
  ['B', 9],
  ['T', 12],
]);

/** What follows metres rather than millions: "a 1.2m high wall". */
export const AFTER_METRES = words(
  'high tall long deep wide above below thick sprint hurdles from away across sea x',
);

/** How a number is bounded by the words before it, and on which side it lies where that is known. */
export const BEFORE: readonly (readonly [string, PrintedComparator])[] = [
  ...entries(
    '>',
    'more than|greater than|higher than|larger than|better than|longer than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|upwards of|upward of|north of|surpassing|surpassed|surpasses|surpass|topping|topped|beyond|well over|just over|well above|just above|> |>',
  ),
  ...entries(
    '>=',
    'at least|no less than|not less than|no fewer than|not fewer than|no lower than|no smaller than|not lower than|as few as|as little as|as low as|at or above|equal to or greater than|greater than or equal to|more than or equal to|a floor of|a minimum of|minimum of|at a minimum|≥|> =|from at least|not below',
  ),
  ...entries(
    '<',
    'less than|fewer than|lower than|smaller than|shorter than|under|below|just under|well under|well below|just below|<|short of|shy of',
  ),
  ...entries(
    '<=',
    'up to|at most|as many as|as much as|no more than|not more than|no greater than|no higher than|not higher than|a maximum of|maximum of|not exceeding|not to exceed|not exceed|capped at|≤|< =|no later than|upto|as high as|at or below|less than or equal to|equal to or less than|no larger than|no longer than|not above|limited to|a ceiling of|a cap of',
  ),
  ...entries(
    '~',
    'about|around|approximately|approx|approx .|roughly|some|nearly|almost|close to|nearing|neared|nears|approaching|approached|approaches|circa|c .|ca .|in the region of|in the order of|on the order of|something like|in the vicinity of|in the neighbourhood of|in the neighborhood of|close on|~|≈|just about|more or less|an average of about',
  ),
];

/** Words of "about" that say from which side. */
export const FROM_BELOW = words('nearly almost nearing neared nears approaching approached approaches');

/** How a number is bounded by the words after it. */
export const AFTER: readonly (readonly [readonly string[], PrintedComparator])[] = [
  [['or', 'more'], '>='],
  [['or', 'greater'], '>='],
  [['or', 'above'], '>='],
  [['or', 'over'], '>='],
  [['or', 'higher'], '>='],
  [['or', 'longer'], '>='],
  [['or', 'better'], '>='],
  [['or', 'upwards'], '>='],
  [['and', 'upwards'], '>='],
  [['and', 'up'], '>='],
  [['and', 'counting'], '>='],
  [['or', 'thereabouts'], '~'],
  [['at', 'a', 'minimum'], '>='],
  [['and', 'above'], '>='],
  [['and', 'over'], '>='],
  [['and', 'more'], '>='],
  [['or', 'less'], '<='],
  [['or', 'fewer'], '<='],
  [['or', 'under'], '<='],
  [['or', 'below'], '<='],
  [['or', 'lower'], '<='],
  [['or', 'so'], '~'],
  [['-', 'odd'], '~'],
  [['-', 'plus'], '>='],
  [['plus'], '>='],
  [['+'], '>='],
];

/** Words that may stand between what bounds a number and the number. */
export const FILLERS = words(
  'a an the its record total of additional further another combined estimated whopping only just another extra staggering full one-time roughly expected cumulative nominal net annual average global collective',
);

/** Fillers that are part of the phrase even when nothing that bounds stands before them. */
export const KEPT_FILLERS = words('another only additional further');

function entries(comparator: PrintedComparator, list: string): [string, PrintedComparator][] {
  return list.split('|').map((phrase) => [phrase, comparator]);
}
