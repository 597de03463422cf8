import { quantityOf } from '../draft.ts';
import { isDigit } from '../plainText.ts';
import type { ReadQuantity } from '../readQuantity.ts';
import { amountAt } from './amount.ts';
import { asideAt } from './aside.ts';
import { formAt } from './forms.ts';
import { boundBefore } from './lead.ts';
import { isNumeral } from './numeral.ts';
import { bordersAfter } from './tail.ts';

/** Reads all quantities of a plain Chinese text, in order. */
export function readChinese(text: string): ReadQuantity[] {
  const quantities: ReadQuantity[] = [];
  let floor = 0;
  let at = 0;
  while (at < text.length) {
    const form = formAt(text, at);
    if (form !== null) {
      const { draft } = form;
      const plain = draft.amount.form === 'rank' || draft.amount.form === 'vague';
      const isShare = draft.amount.form === 'outOf' || draft.unit?.kind === 'percent';
      const bound = plain ? null : boundBefore(text, at, floor, isShare);
      const late = plain || bound !== null ? null : bordersAfter(text, form.end);
      quantities.push(
        quantityOf({
          ...draft,
          start: bound?.start ?? draft.start,
          end: late?.end ?? draft.end,
          comparator: bound?.comparator ?? late?.comparator ?? draft.comparator ?? null,
          qualifier: bound?.qualifier ?? late?.qualifier ?? draft.qualifier ?? null,
          below: bound?.below ?? draft.below ?? false,
        }),
      );
      at = late?.end ?? form.end;
      floor = at;
      continue;
    }
    const aside = asideAt(text, at);
    if (aside !== null) {
      at = aside;
      floor = at;
      continue;
    }
    const found = amountAt(text, at, floor);
    if (found !== null) {
      quantities.push(quantityOf(found.draft));
      at = found.end;
      floor = at;
    } else {
      at = isDigit(text[at]) || isNumeral(text, at) ? skipped(text, at) : at + 1;
    }
  }
  return quantities;
}

/** Where the digits, or the number characters, that are no number end. */
function skipped(text: string, start: number): number {
  const isPart = isDigit(text[start])
    ? (at: number): boolean => isDigit(text[at])
    : (at: number): boolean => isNumeral(text, at);
  let at = start + 1;
  while (isPart(at)) at += 1;
  return at;
}
