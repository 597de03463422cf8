import { type Draft, quantityOf } from '../draft.ts';
import type { ReadQuantity } from '../readQuantity.ts';
import { type Token, tokenize } from '../token.ts';
import { asideAt } from './aside.ts';
import { inheritedUnit } from './inherited.ts';
import { boundBefore, keptBefore } from './lead.ts';
import { isListMark } from './listMark.ts';
import { amountAt, type AmountAt } from './amount.ts';
import { wordFormAt } from './wordForms.ts';

/** Reads all quantities of a plain English text, in order. */
export function readEnglish(text: string): ReadQuantity[] {
  const tokens = tokenize(text);
  const quantities: ReadQuantity[] = [];
  let floor = 0;
  let index = 0;
  while (index < tokens.length) {
    const form = wordFormAt(tokens, index);
    const aside = form === null ? asideIn(tokens, index) : null;
    if (aside !== null) {
      index = aside;
      // A qualifier never reaches over a year or a name.
      floor = index;
      continue;
    }
    const found =
      form === null ? amountAt(tokens, index, floor, text) : bounded(tokens, index, floor, form, text);
    if (found !== null) {
      const unit = form === null ? inheritedUnit(tokens, index, found.draft, quantities) : null;
      quantities.push(quantityOf(unit === null ? found.draft : { ...found.draft, unit }));
    }
    index = found?.next ?? index + 1;
    if (found !== null) floor = index;
  }
  return quantities;
}

function asideIn(tokens: readonly Token[], index: number): number | null {
  return isListMark(tokens, index) ? index + 2 : asideAt(tokens, index);
}

/** Adds to a form said in words what bounds it: "more than half", "nearly doubled". */
function bounded(
  tokens: readonly Token[],
  index: number,
  floor: number,
  form: { readonly draft: Draft; readonly next: number },
  text: string,
): AmountAt | null {
  const { draft } = form;
  if (draft.amount.form === 'rank') return form;
  const bound = boundBefore(tokens, index, floor);
  const share = draft.amount.form === 'outOf' ? moreOrLess(tokens, form.next) : null;
  const first = bound?.first ?? keptBefore(tokens, index, floor);
  const end = share?.end ?? draft.end;
  const comparator = bound?.comparator ?? share?.comparator ?? null;
  const qualifier = bound?.qualifier ?? (share === null ? null : text.slice(draft.end, end).trim());
  return {
    next: share?.next ?? form.next,
    draft: {
      ...draft,
      start: tokens[first]?.start ?? draft.start,
      end,
      comparator,
      qualifier,
      below: bound?.below ?? false,
    },
  };
}

/** "half or more". */
function moreOrLess(
  tokens: readonly Token[],
  index: number,
): { comparator: '>=' | '<='; end: number; next: number } | null {
  if (tokens[index]?.lower !== 'or') return null;
  const word = tokens[index + 1];
  if (word?.lower === 'more') return { comparator: '>=', end: word.end, next: index + 2 };
  return word?.lower === 'less' || word?.lower === 'fewer'
    ? { comparator: '<=', end: word.end, next: index + 2 }
    : null;
}
