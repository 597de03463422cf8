import type { Draft } from '../draft.ts';
import type { Amount } from '../readQuantity.ts';
import type { Token } from '../token.ts';

/** A quantity said in words of its own, and the index of the token behind it. */
export interface FormAt {
  readonly draft: Draft;
  readonly next: number;
}

/** A form from one token up to another. */
export function form(
  tokens: readonly Token[],
  index: number,
  next: number,
  amount: Amount,
  extra: Partial<Draft> = {},
): FormAt | null {
  const start = tokens[index]?.start;
  const end = tokens[next - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { draft: { amount, start, end, numStart: start, numEnd: end, ...extra }, next };
}

/** The word at an index in small letters. */
export const at = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';
