import { quantityOf } from '../draft.ts';
import { isDigit } from '../plainText.ts';
import type { ReadQuantity } from '../readQuantity.ts';
import { amountAt } from './amount.ts';
import { asideAt } from './aside.ts';
import { formAt } from './forms.ts';
import { boundBefore } from './lead.ts';
import { isNumeral, LONGEST } from './numeral.ts';
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
      const bound = plain ? null : boundBefore(text, at, floor);
      const late = plain || bound !== null ? null : bordersAfter(text, form.end);
      quantities.push(
        quantityOf({
          ...draft,
          start: bound?.start ?? draft.start,
          end: late?.end ?? draft.end,
          comparator: bound?.comparator ?? late?.comparator ?? null,
          qualifier: bound?.qualifier ?? late?.qualifier ?? null,
          below: bound?.below ?? false,
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

/** Digits that are no number are passed at once, and so is a run of number characters longer than any number. */
function skipped(text: string, start: number): number {
  let at = start + 1;
  if (isDigit(text[start])) {
    while (isDigit(text[at])) at += 1;
    return at;
  }
  while (isNumeral(text, at)) at += 1;
  return at - start > LONGEST ? at : start + 1;
}
