import type { Numeral } from '../numeral.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { LABELS } from './asideWords.ts';
import { SMALL_COUNTS } from './unitWords.ts';

/** "one" after these is a pronoun: "no one", "each one". */
const PRONOUN_BEFORE = words(
  'no any every each this that which another the some only everyone not is as number',
);

/**
 * Whether a number counts or measures something. Digits do; a small number in words does with a unit, with what bounds
 * it, or where a verb leads up to it; "one" with a unit of measure only. "the Big Five" and "Formula One" are names.
 */
export function isCounted(
  tokens: readonly Token[],
  index: number,
  numeral: Numeral,
  next: number,
  unit: PrintedUnit | null,
  bounded: boolean,
): boolean {
  if (!numeral.inWords || unit?.kind === 'currency') return true;
  const token = tokens[index];
  const before = tokens[index - 1];
  const inSentence =
    before !== undefined && token?.first !== true && !/^[.:!?"'()\u201c\u2022]$/.test(before.text);
  if (inSentence && /^[A-Z]/.test(token?.text ?? '')) return false;
  if (tokens[next]?.text === '-' && !tokens[next].spaced && unit === null) return false;
  if (numeral.unitMult > 0 || next > index + 1) return true;
  if (token?.lower === 'zero') return unit !== null && before?.lower !== 'net' && before?.text !== '-';
  if (LABELS.has(before?.text ?? '')) return false;
  if (token?.lower === 'one') return oneIsCounted(tokens, next, before?.lower ?? '', unit, bounded);
  // "five of them".
  const ofThem =
    tokens[next]?.lower === 'of' && /^(?:them|which|whom|these|those)$/.test(tokens[next + 1]?.lower ?? '');
  return (
    ofThem ||
    unit !== null ||
    bounded ||
    SMALL_COUNTS.has(before?.lower ?? '') ||
    closes(tokens, next, before)
  );
}

function oneIsCounted(
  tokens: readonly Token[],
  next: number,
  before: string,
  unit: PrintedUnit | null,
  bounded: boolean,
): boolean {
  const after = tokens[next]?.lower ?? '';
  if (PRONOUN_BEFORE.has(before) || (after === 'of' && !bounded) || after === 'day' || after === 'another')
    return false;
  return bounded || (unit !== null && unit.kind !== 'count');
}

/** Nothing follows within the clause, and no pronoun or article goes before: "closed five, ending". */
function closes(tokens: readonly Token[], next: number, before: Token | undefined): boolean {
  const after = tokens[next];
  if (after !== undefined && !/^(?:[,.;)]|were|was|are|have|had|died|came)$/.test(after.text)) return false;
  return (
    before === undefined ||
    (before.kind === 'word' && !PRONOUN_BEFORE.has(before.lower) && !/^[A-Z]/.test(before.text))
  );
}
