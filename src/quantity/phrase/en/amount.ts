import type { Draft } from '../draft.ts';
import { exactText, negated } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { endsOf } from '../range.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { isCounted } from './counted.ts';
import { impliedUnit } from './implied.ts';
import { intervalAt } from './interval.ts';
import { type Bound, boundBefore, currencyBefore, keptBefore } from './lead.ts';
import { singularAt } from './noun.ts';
import { type NumeralAt, numeralAt } from './numeral.ts';
import { outOfAt } from './outOf.ts';
import { rangeAt } from './rangeAfter.ts';
import { secondAt } from './second.ts';
import { sharedWithNext } from './shared.ts';
import { afterBoundAt, measuredAgainst, spannedOver, timesAt } from './tail.ts';
import { rateAt, type UnitAt, unitAt } from './unit.ts';

/** A drafted quantity and the index of the token behind it. */
export interface AmountAt {
  readonly draft: Draft;
  readonly next: number;
}

/** The quantity whose number begins at a token: what bounds it, its currency, number, unit, range or interval. */
export function amountAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  text: string,
  inBrackets = false,
): AmountAt | null {
  const found = numeralAt(tokens, index);
  if (found === null) return null;
  const outOf = outOfAt(tokens, found);
  const currency = currencyBefore(tokens, index);
  const head = currency?.first ?? index;
  const shared = sharedWithNext(tokens, found, currency !== null, head, text);
  const numeral = shared?.numeral ?? found.numeral;
  const said = boundBefore(tokens, head, floor);
  const first = said?.first ?? keptBefore(tokens, head, floor);
  if (outOf !== null) {
    return finish(
      tokens,
      { ...numeral, end: tokens[outOf.next - 1]?.end ?? numeral.end },
      {
        amount: outOf.amount,
        next: outOf.next,
        unit: null,
        first,
        bound: said,
      },
    );
  }

  const after = afterBoundAt(tokens, found.next);
  const rate = currency === null ? null : rateAt(tokens, found.next, true);
  const unit =
    rate === null
      ? (unitAt(tokens, after?.next ?? found.next, text) ?? oneAt(tokens, found, said !== null))
      : null;
  const late = after === null ? afterBoundAt(tokens, (unit ?? rate ?? found).next) : null;
  const money = currency === null ? null : { ...currency.unit, per: rate?.per ?? null };
  const printed = withCurrency(money, unit?.unit ?? null);
  // "0.21 per 200,000 hours": a number of no unit may be one of a rate.
  const many = currency === null && unit === null ? rateAt(tokens, found.next) : null;
  const behindUnit =
    (currency !== null && unit?.unit.kind === 'count' ? null : unit)?.next ??
    rate?.next ??
    (many !== null && /\d/.test(many.per) ? many.next : null) ??
    after?.next ??
    found.next;
  const times = timesAt(tokens, numeral, found.next, head);
  const range =
    times === null && after === null ? rangeAt(tokens, found, behindUnit, head, floor, text) : null;
  if (range !== null) {
    const ends = endsOf(numeral, range.numeral);
    const between = range.first ?? first;
    if (ends !== null && !isOther(printed, range.unit)) {
      const ofBoth = printed === null || printed.kind === 'count' ? (range.unit ?? printed) : printed;
      return finish(tokens, numeral, {
        amount: { form: 'range', ...ends },
        next: range.next,
        unit: ofBoth,
        first: between,
        bound: said,
        unitMult: Math.max(numeral.unitMult, range.numeral.unitMult),
        decimals: Math.min(numeral.decimals, range.numeral.decimals),
      });
    }
  }
  const isElse = spannedOver(tokens, said, unit) || measuredAgainst(tokens, head, behindUnit);
  const bound = isElse ? null : (said ?? late ?? after);
  if (times !== null) {
    const value = exactText(numeral.value);
    return finish(tokens, numeral, {
      amount: { form: 'multiple', value },
      next: times,
      unit: null,
      first,
      bound,
    });
  }
  const counted = printed ?? shared?.unit ?? impliedUnit(tokens, head);
  if (!isCounted(tokens, index, numeral, found.next, printed, bound !== null)) return null;
  const start = bound === null ? keptBefore(tokens, head, floor) : first;
  // "a loss of about $45 million"; of more than that is no more than its negative, and is left as printed.
  const near = bound?.comparator === '~' ? first : head;
  const sign = lossBefore(tokens, near, currency !== null) ?? minusBefore(tokens, head, currency !== null);
  const value = sign === null ? numeral.value : negated(numeral.value);
  const next = late?.next ?? behindUnit;
  const interval = intervalAt(tokens, next, { ...numeral, value }, text);
  if (interval !== null) {
    return finish(tokens, numeral, {
      amount: interval.amount,
      next: interval.next,
      unit: counted ?? interval.unit,
      first: start,
      bound,
    });
  }
  // What stands in brackets itself has no second unit; so brackets in brackets cost nothing.
  const second = inBrackets
    ? null
    : secondAt(tokens, next, (at, from) => amountAt(tokens, at, from, text, true));
  const parts = {
    amount: { form: 'number', value: exactText(value) } as const,
    next: second?.next ?? next,
    unit: counted,
    first: sign?.first ?? start,
    bound,
  };
  return finish(tokens, numeral, {
    ...parts,
    second: second?.quantity ?? null,
    negativeWord: sign?.word ?? null,
  });
}

/** "at least one new vaccine", "1 death": what there is one of has no plural. */
function oneAt(tokens: readonly Token[], { numeral, next }: NumeralAt, bounded: boolean): UnitAt | null {
  const isOne = exactText(numeral.value) === '1' && (bounded || !numeral.inWords);
  const noun = isOne ? singularAt(tokens, next) : null;
  return noun === null
    ? null
    : {
        unit: { text: noun.code, code: noun.code, kind: noun.kind, per: null, beside: true },
        next: noun.next,
      };
}

interface Parts extends Pick<Draft, 'amount' | 'unitMult' | 'decimals' | 'second' | 'negativeWord'> {
  readonly next: number;
  readonly unit: PrintedUnit | null;
  readonly first: number;
  readonly bound: Pick<Bound, 'comparator' | 'qualifier' | 'below'> | null;
}

function finish(tokens: readonly Token[], numeral: Numeral, parts: Parts): AmountAt {
  const { next, first, bound, ...draft } = parts;
  return {
    next,
    draft: {
      unitMult: numeral.unitMult,
      decimals: numeral.decimals,
      ...draft,
      start: Math.min(tokens[first]?.start ?? numeral.start, numeral.start),
      end: tokens[next - 1]?.end ?? numeral.end,
      numStart: numeral.start,
      numEnd: numeral.end,
      comparator: bound?.comparator ?? null,
      qualifier: bound?.qualifier ?? null,
      below: bound?.below ?? false,
    },
  };
}

/** Money is counted in its currency, whatever noun follows; a rate behind it stays. */
function withCurrency(currency: PrintedUnit | null, unit: PrintedUnit | null): PrintedUnit | null {
  if (currency === null || unit === null) return currency ?? unit;
  return unit.kind === 'currency' ? unit : currency;
}

/** "a loss of", "a net loss of": the amount is below zero. */
function lossBefore(
  tokens: readonly Token[],
  index: number,
  money: boolean,
): { word: string; first: number } | null {
  if (!money || tokens[index - 1]?.lower !== 'of' || tokens[index - 2]?.lower !== 'loss') return null;
  const net = tokens[index - 3]?.lower === 'net' ? 1 : 0;
  const article = tokens[index - 3 - net]?.lower === 'a' ? 1 : 0;
  if (article === 0 && net === 0 && /^[a-z]/.test(tokens[index - 3]?.text ?? '')) return null;
  return { word: 'loss', first: index - 2 - net - article };
}

/** "-$5 million": the minus stands before the currency; "minus 5 degrees". */
function minusBefore(
  tokens: readonly Token[],
  index: number,
  money: boolean,
): { word: string | null; first: number } | null {
  const minus = tokens[index - 1];
  // "ten minus five" is a sum.
  if (minus?.lower === 'minus' && numeralAt(tokens, index - 2) === null)
    return { word: minus.lower, first: index - 1 };
  if (!money || minus?.text !== '-' || !minus.spaced || tokens[index]?.spaced === true) return null;
  return { word: null, first: index - 1 };
}

/** Whether two ends are printed in two units: "rose 5% to $30 million" is no range. */
function isOther(low: PrintedUnit | null, high: PrintedUnit | null): boolean {
  if (low === null || high === null || low.kind === 'count' || high.kind === 'count') return false;
  return low.code !== high.code;
}
