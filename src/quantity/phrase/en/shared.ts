import { exactOf, isLess, multiplied, scaled } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { currencyBefore } from './lead.ts';
import { numeralAt } from './numeral.ts';
import { unitAt } from './unit.ts';

/** What a number has from another that it is printed with. */
export interface Shared {
  readonly numeral: Numeral;
  readonly unit: PrintedUnit | null;
}

const HUNDRED = exactOf('100');

/**
 * What a number has from the one it moves to or stands beside: "from 6.1 to 5.2 per cent", "from $2.1 to $3.4 billion", "12 and 15 per
 * cent". null where that has nothing that holds for both.
 */
export function sharedWithNext(
  tokens: readonly Token[],
  first: { readonly numeral: Numeral; readonly next: number },
  money: boolean,
  head: number,
  text: string,
): Shared | null {
  const joint = tokens[first.next]?.lower ?? '';
  const moves = joint === 'to' && tokens[head - 1]?.lower === 'from';
  if (!moves && joint !== 'and' && joint !== 'or') return null;
  const at = [first.next + 1, first.next + 2, first.next + 3].find(
    (index) => numeralAt(tokens, index) !== null,
  );
  const second = at === undefined ? null : numeralAt(tokens, at);
  if (at === undefined || second === null) return null;
  const isMoney = currencyBefore(tokens, at) !== null;
  if (isMoney !== money || (!money && at > first.next + 1)) return null;
  const unit = money ? null : unitAt(tokens, second.next, text);
  const isOfBoth = moves || unit?.unit.kind === 'percent' || unit?.unit.kind === 'points';
  if (!money && (unit === null || !isOfBoth)) return null;
  return {
    numeral: scaledAs(first.numeral, second.numeral),
    unit: unit === null ? null : { ...unit.unit, beside: false },
  };
}

/** "from 2.1 to 3.4 million": both are millions, unless the first is far more than the second as printed. */
function scaledAs(numeral: Numeral, second: Numeral): Numeral {
  const inherits =
    numeral.unitMult === 0 && second.unitMult > 0 && isLess(numeral.bare, multiplied(second.bare, HUNDRED));
  return inherits
    ? { ...numeral, value: scaled(numeral.value, second.unitMult), unitMult: second.unitMult }
    : numeral;
}
