import type { Draft } from '../draft.ts';
import { isDigit } from '../plainText.ts';
import type { PrintedUnit, ReadQuantity } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';

/** What may stand between a word that sets a number against another, and the number. */
const BETWEEN = words(
  'about around approximately nearly almost some roughly just over under more less than fewer only the a an at least',
);
/** Words that set a number against one before it: "up from 2.9 million", "compared with 18". */
const AGAINST = words('from to with against versus vs');

/** How far back the quantity may stand that a number is set against. */
const REACH = 16;

/**
 * A number without a unit that is set against one with a unit counts the same: "3.6 million meals, up from 2.9 million". What is given in per
 * cent between the two tells how much more it is.
 */
export function inheritedUnit(
  tokens: readonly Token[],
  index: number,
  draft: Draft,
  earlier: readonly ReadQuantity[],
): PrintedUnit | null {
  const { amount } = draft;
  const number = amount.form === 'number' ? amount.value : amount.form === 'range' ? amount.low : null;
  if (number === null || (draft.unit ?? null) !== null) return null;
  let at = index - 1;
  while (BETWEEN.has(tokens[at]?.lower ?? '')) at -= 1;
  if (!AGAINST.has(tokens[at]?.lower ?? '')) return null;
  const last = earlier.at(-1);
  const isSmall = /^\d{1,3}(?:\.|$)/.test(number);
  const isShare = (one: ReadQuantity | undefined): boolean =>
    one?.unit?.kind === 'percent' || one?.unit?.kind === 'points';
  const isOwn = isSmall && last?.unit?.code === '%' && !isChange(tokens, index, last.numStart);
  const against = isShare(last) && !isOwn ? earlier.at(-2) : last;
  const unit = against?.unit ?? null;
  if (against === undefined || unit === null || (against !== last && isShare(against))) return null;
  let from = index;
  while (from > index - REACH && (tokens[from - 1]?.start ?? 0) >= against.end) from -= 1;
  const isNear = (tokens[from - 1]?.start ?? 0) < against.end;
  return isNear && !sentenceEnds(tokens, from, index) ? { ...unit, beside: false } : null;
}

/** Whether a number in per cent says by how much: "an increase of 8% from 278". */
function isChange(tokens: readonly Token[], before: number, start: number): boolean {
  let at = before;
  while (at > before - REACH && (tokens[at]?.start ?? 0) > start) at -= 1;
  return /^(?:of|by|up|down|rose|fell|grew|increased|decreased|declined|dropped)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
}

/** Whether a sentence ends among some tokens. */
function sentenceEnds(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text, end }, offset) =>
        /^[;!?]$/.test(text) ||
        (text === '.' &&
          tokens[from + offset + 1]?.start !== end &&
          !isDigit(tokens[from + offset + 1]?.text)),
    );
}
