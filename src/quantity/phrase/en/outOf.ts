import { exactText, isLess } from '../exact.ts';
import type { Amount } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { type NumeralAt, numeralAt } from './numeral.ts';

/** "8 out of 10", "one in five", "4 of 5": the share, and the index of the token behind it. */
export function outOfAt(
  tokens: readonly Token[],
  first: NumeralAt,
): { readonly amount: Amount; readonly next: number } | null {
  const joint = tokens[first.next]?.lower;
  const outOf = joint === 'out' && tokens[first.next + 1]?.lower === 'of';
  // "one in every five".
  const every = joint === 'in' && /^(?:every|each)$/.test(tokens[first.next + 1]?.lower ?? '');
  if (joint !== 'in' && joint !== 'of' && !outOf) return null;
  const second = numeralAt(tokens, first.next + (outOf || every ? 2 : 1));
  if (second === null || !isLess(first.numeral.value, second.numeral.value)) return null;
  const plain = [first.numeral, second.numeral].every(
    ({ decimals, value }) => decimals === 0 && value.coefficient >= 0n,
  );
  if (!plain) return null;
  const whole = exactText(second.numeral.value);
  const one = exactText(first.numeral.value) === '1';
  if (joint === 'in' && !every && !one && !isRound(whole)) return null;
  if (
    joint === 'of' &&
    (second.numeral.inWords !== first.numeral.inWords || tokens[second.next]?.text === '%')
  )
    return null;
  return { amount: { form: 'outOf', value: exactText(first.numeral.value), of: whole }, next: second.next };
}

/** Numbers that shares are said in; "invested in 17 countries" has another. */
function isRound(whole: string): boolean {
  return /^(?:[2-9]|10|12|20|25|30|40|50|[1-9]0{2,7})$/.test(whole);
}
