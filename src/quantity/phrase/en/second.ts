import { type Draft, quantityOf } from '../draft.ts';
import type { ReadQuantity } from '../readQuantity.ts';
import type { Token } from '../token.ts';

/** How many tokens may stand before the number of an amount in brackets: "(approximately US$". */
const MOST_LEAD = 6;

/** The same amount printed again in a second unit right behind: "(about US$765 million)", "(13,000 hectares)". */
export function secondAt(
  tokens: readonly Token[],
  index: number,
  amountAt: (index: number, floor: number) => { readonly draft: Draft; readonly next: number } | null,
): { readonly quantity: ReadQuantity; readonly next: number } | null {
  if (tokens[index]?.text !== '(') return null;
  for (let at = index + 1; at <= index + MOST_LEAD; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ')') return null;
    if (token.digits === null) continue;
    const found = amountAt(at, index + 1);
    if (found === null || tokens[found.next]?.text !== ')') return null;
    const { draft } = found;
    const whole =
      draft.start === tokens[index + 1]?.start &&
      draft.unit?.kind !== 'percent' &&
      draft.unit?.kind !== 'count';
    if (!whole || draft.unit === undefined || draft.unit === null) return null;
    return { quantity: quantityOf(draft), next: found.next + 1 };
  }
  return null;
}
