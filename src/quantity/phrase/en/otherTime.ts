import type { StatedStatus } from '../readQuantity.ts';
import type { Span } from '../span.ts';

/** Words for a time, and where they stand. */
export interface Period extends Span {
  readonly words: string;
}

/** What stands between two quantities of one clause, which its time holds for both of: "a 140 MW plant and a 110 MW plant in May". */
const TOGETHER = /^(?:, (?:including|or) (?:[a-z]+ ){0,2}[^a-z.,;:\s]{0,4}|[^.,;:]{0,80})$/;

/** Words by which a number is set against one of another time. */
const SET_AGAINST =
  /\b(?:from|than|compared (?:with|to)|versus|vs|against|relative to|while|whereas|but|that|which|who)\b/;

/** Who does something need not be of the time when it is done: "our four hubs climbed to 60 million in 2023". */
const DOES = /^(?!.* and ).*\b(?:[a-z]+[^e\W]ed|rose|fell|grew|stood|is|are|was|were|has|have|will)\b/;

/** "3% compared with the same period": the time right behind is that of what the number is compared with. */
const COMPARED =
  /\b(?:compared (?:with|to)|versus|vs\.?|against|relative to|than|from|over|on(?! average)|above|below)(?: (?:the|its|their|our|a|an|that|those|levels?|average|figures?)){0,3} $/i;
const FROM_YEAR = /^from \d{4}$/;

/** "by 2030, from 20% now": a number that another has come from has another time than that one. */
const COME_FROM =
  /(?:^[^.;]{0,30}\b(?:from|than)|\b(?:compared (?:with|to)|versus|against|up from|down from)|(?:\d|%|illion|per ?cent) from)(?: (?:about|around|just|nearly|some|roughly|an?|the|current|its|more|less|than)){0,3} ?$/i;

/** "up from $28 million in 2022": the time of what a number is compared with holds for nothing behind it. */
const OF_COMPARED =
  /\b(?:from|than|compared (?:with|to)|versus|against) (?:[a-z]+ ){0,2}[A-Z]{0,3}[$€£]?\d[^,;]{0,40}$/;

/** "…, and in 2024, by 4%": a time that a clause of its own begins with. */
const BEGINS_CLAUSE = /[,;] (?:and|but|while|whereas|compared with) $/;

/** Whether a time behind a quantity is that of what the quantity is compared with: "up 3% on the year before". */
export function isOfTheBase(plain: string, period: Period, quantity: Span): boolean {
  if (FROM_YEAR.test(period.words)) return true;
  // "up from 30 as compared to the year before" tells the time of 30.
  const isBase = plain.slice(Math.max(0, quantity.start - 6), quantity.start).endsWith(' from ');
  const between = plain.slice(quantity.end, period.start);
  const aside =
    between.startsWith(',') &&
    BETWEEN_COMMAS.test(plain.slice(Math.max(0, quantity.start - 120), quantity.start));
  return aside || (!isBase && COMPARED.test(between));
}

/** Whether a time behind a quantity begins a clause of its own. */
export function beginsClause(plain: string, period: Span, quantity: Span): boolean {
  return BEGINS_CLAUSE.test(plain.slice(quantity.end, period.start));
}

/** Whether a time that stands before a quantity is that of what it, or another, is compared with. */
export function isOfAnother(plain: string, period: Period, quantity: Span): boolean {
  const lead = plain.slice(Math.max(0, period.start - 80), period.start);
  return (
    FROM_YEAR.test(period.words) ||
    COME_FROM.test(plain.slice(period.end, quantity.start)) ||
    COMPARED.test(lead) ||
    (plain.charAt(period.end) === ',' && BETWEEN_COMMAS.test(lead)) ||
    OF_COMPARED.test(lead)
  );
}

/** "which cost $4 million, opened in June", "set up in 2010, has lent 40": what is said between commas has its own time. */
const BETWEEN_COMMAS =
  /, (?:which|who|whose|where|founded|set up|launched|established|created|opened|built|started|formed|begun|signed|adopted|introduced)\b[^,]*$/;

/** How many quantities a time may be said behind. */
const MOST_TOGETHER = 4;

/** Whether a quantity and those behind it stand in one clause, and the time is said behind the last. */
export function isTogether(
  plain: string,
  quantities: readonly Span[],
  statuses: readonly ({ readonly at: number; readonly kind: StatedStatus } | null)[],
  index: number,
  period: Span,
): boolean {
  let within = /[.,;:]/;
  for (let at = index; at < index + MOST_TOGETHER; at += 1) {
    const [one, other] = [quantities[at], quantities[at + 1]];
    if (one === undefined) return false;
    if (other === undefined || other.start >= period.start)
      return at > index && one.end <= period.start && !within.test(plain.slice(one.end, period.start));
    // "hires 40 and aims to double sales by 2030": what is said in other words is of another time.
    const own = statuses[at + 1] ?? null;
    if (own !== null && own.kind !== 'estimated' && own.at >= one.end && own.at < other.start) return false;
    const between = plain.slice(one.end, other.start);
    // Behind ", including 60 of them," the clause goes on.
    if (between.startsWith(',')) within = /[.;:]/;
    if (!TOGETHER.test(between) || SET_AGAINST.test(between) || DOES.test(between)) return false;
  }
  return false;
}
