import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { nounOf } from './noun.ts';

/** What says that what it is said of is so many: "deaths rose to 1,204". */
const VERBS = words(
  'rose rise risen fell fallen grew grown increased decreased declined dropped climbed jumped surged soared totalled totaled numbered reached hit stood averaged exceeded topped surpassed',
);
const BEFORE_NUMBER = words(
  'to from by at over about approximately nearly around almost some more less fewer than least most just an a the record total of and up down only roughly',
);
const BEFORE_VERB = words('has have had will would could may might also now already then');

/** Plurals that are amounts of money, shares or measures, and are not counted. */
const AMOUNTS = words(
  'revenues sales profits earnings costs expenses prices rates exports imports emissions assets liabilities losses yields wages salaries temperatures levels incomes receipts inflows outflows remittances investments reserves taxes funds savings margins shares stocks bonds loans deposits volumes proceeds dividends expenditures benefits returns debts supplies results values amounts totals numbers figures payments premiums fees concentrations additions rents stockpiles percentages ratios scores services',
);

/** How many words may stand between a verb and its number. */
const REACH = 6;

/** The counted noun that is the subject of the verb before a number: "vehicle deliveries reached 12,000". */
export function subjectBefore(tokens: readonly Token[], index: number): string | null {
  let at = index - 1;
  while (at > index - REACH && BEFORE_NUMBER.has(tokens[at]?.lower ?? '')) at -= 1;
  if (!VERBS.has(tokens[at]?.lower ?? '')) return null;
  at -= 1;
  while (BEFORE_VERB.has(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at];
  const noun = word?.kind === 'word' && !AMOUNTS.has(word.lower) ? nounOf(word.lower) : null;
  // "the share of women rose to 40", "sales of cars".
  const isOf = [1, 2, 3].some((back) => tokens[at - back]?.lower === 'of');
  return isOf ? null : noun;
}
