import type { Draft } from '../draft.ts';
import type { Amount } from '../readQuantity.ts';

/** A quantity said in a form of its own, and the offset behind it. */
export interface FormAt {
  readonly draft: Draft;
  readonly end: number;
}

/** A form whose number is all that is printed of it, unless told otherwise. */
export function form(start: number, end: number, amount: Amount, extra: Partial<Draft> = {}): FormAt {
  return { draft: { amount, start, end, numStart: start, numEnd: end, ...extra }, end };
}
