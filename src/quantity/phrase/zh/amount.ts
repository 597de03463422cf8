import { type Draft, quantityOf } from '../draft.ts';
import { type Exact, exactText, negated } from '../exact.ts';
import { isDigit, isLetter } from '../plainText.ts';
import type { PrintedUnit, ReadQuantity } from '../readQuantity.ts';
import { asideAt } from './aside.ts';
import { isCounted } from './counted.ts';
import { impliedUnit } from './implied.ts';
import { intervalAt } from './interval.ts';
import { boundBefore, currencyBefore } from './lead.ts';
import { type Measured, measuredAt } from './measured.ts';
import { belowZero, degreesAt, isMinus } from './negative.ts';
import { withPerBefore } from './per.ts';
import { rangeAfter } from './range.ts';
import { bordersAfter } from './tail.ts';
import { type UnitAt, unitAt } from './unit.ts';
import { recent } from './recent.ts';

/** A drafted quantity and the offset behind it. */
export interface AmountAt {
  readonly draft: Draft;
  readonly end: number;
}

/** The quantity whose number begins at an offset: what bounds it, its currency, number, unit, range or interval. */
export function amountAt(text: string, at: number, floor: number, inBrackets = false): AmountAt | null {
  const minus = isMinus(text, at, floor);
  const measured = measuredAt(text, minus ? at + 1 : at);
  const currency = currencyBefore(text, at, floor);
  if (measured === null || (isLetter(text[at - 1]) && currency === null)) return null;
  const { number, times } = measured;
  const head = currency?.start ?? at;
  const unit = withCurrency(measured, currency?.unit ?? null);
  const bound = boundBefore(text, head, floor, times || unit?.unit.kind === 'percent');
  const numStart = minus ? at : number.start;
  const base = { numStart, numEnd: number.numEnd, decimals: number.decimals };
  const below = minus ? null : belowZero(text, bound?.start ?? head, floor, unit?.unit ?? null);
  const outset = below?.start ?? bound?.start ?? head;
  const signed = (value: Exact): Exact => (minus || below !== null ? negated(value) : value);

  const behind = currency === null ? measured.end : (unit?.end ?? number.end);
  const first = currency === null ? measured : { ...measured, unit, end: behind };
  const range = rangeAfter(text, first, below !== null ? 'both' : minus ? 'own' : 'none');
  if (range !== null) {
    const late = bordersAfter(text, range.end);
    const about = [bound, late].find((one) => one?.comparator === '~') ?? null;
    const { low, high, ...printed } = range;
    const isSaid = below !== null || (about !== null && about === bound);
    return {
      end: range.end,
      draft: {
        ...base,
        ...printed,
        amount: { form: 'range', low, high },
        start: isSaid ? outset : head,
        unit: withPerBefore(text, outset, floor, degreesAt(text, at, range.unit, below)),
        comparator: about?.comparator ?? null,
        qualifier: about?.qualifier ?? null,
        negativeWord: below?.word ?? null,
      },
    };
  }

  const said = recent(text, bound, unit) ? null : bound;
  const late = bordersAfter(text, behind);
  const { more } = measured;
  const comparator = said?.comparator ?? late?.comparator ?? number.excess?.comparator ?? null;
  if (!isCounted(text, at, measured, comparator)) return null;
  const value = signed(measured.value);
  const interval = intervalAt(text, late?.end ?? behind, { value });
  const second = inBrackets || times ? null : secondAt(text, late?.end ?? behind);
  const end = interval?.end ?? second?.end ?? late?.end ?? behind;
  const named =
    degreesAt(text, at, unit?.unit ?? null, below) ??
    (interval === null ? null : (unitAt(text, end) ?? unitAt(text, end - 1))?.unit) ??
    impliedUnit(text, head);
  return {
    end,
    draft: {
      ...base,
      amount: interval?.amount ?? { form: times ? 'multiple' : 'number', value: exactText(value) },
      start: below?.start ?? said?.start ?? head,
      end,
      unitMult: number.unitMult,
      comparator: said?.comparator ?? late?.comparator ?? more?.comparator ?? null,
      qualifier: said?.qualifier ?? late?.qualifier ?? more?.word ?? null,
      below: said?.below ?? false,
      unit: times ? null : withPerBefore(text, outset, floor, named),
      second: second?.quantity ?? null,
      negativeWord: below?.word ?? null,
    },
  };
}

/** Money is counted in its currency, whatever stands behind; a rate behind it stays. */
function withCurrency({ number, unit: behind }: Measured, currency: PrintedUnit | null): UnitAt | null {
  // 元 behind a currency that is named before it is that one's: 港币500万元.
  const plain = behind?.unit.text === '元';
  if (currency === null || (behind?.unit.kind === 'currency' && !plain)) return behind;
  const end = behind === null || behind.unit.kind === 'count' ? number.end : behind.end;
  return { unit: { ...currency, per: behind?.unit.per ?? null }, end };
}

/** The same amount again in a second unit in brackets: (约合7.65亿美元). */
function secondAt(text: string, at: number): { quantity: ReadQuantity; end: number } | null {
  if (text.charAt(at) !== '(') return null;
  for (let start = at + 1; start < at + 10; start += 1) {
    if (!isDigit(text[start])) continue;
    if (asideAt(text, start) !== null) return null;
    const found = amountAt(text, start, at + 1, true);
    if (found === null || text.charAt(found.end) !== ')' || found.draft.start !== at + 1) return null;
    const kind = found.draft.unit?.kind;
    if (kind !== 'currency' && kind !== 'measure') return null;
    return { quantity: quantityOf(found.draft), end: found.end + 1 };
  }
  return null;
}
