import type { Numeral } from '../numeral.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { asideAt } from './aside.ts';
import { currencyBefore } from './lead.ts';
import { type NumeralAt, numeralAt } from './numeral.ts';
import { unitAt } from './unit.ts';

/** The second end of a range. */
export interface SecondEnd {
  readonly numeral: Numeral;
  readonly unit: PrintedUnit | null;
  readonly next: number;
  /** The index of "between" or "from", where the range begins with it. */
  readonly first: number | null;
}

const MOVES = words(
  'rose risen increased grew fell fallen dropped declined decreased jumped climbed improved expanded shrank reduced cut raised slowed narrowed went moved lowered',
);

/**
 * The end that follows a first number: "10 to 20", "10-20%", "between 10 and 20", "$5 million to $6 million". "from 10 to
 * 20" is a change from one number to another unless it is said to range.
 */
export function rangeAt(
  tokens: readonly Token[],
  low: NumeralAt,
  behindUnit: number,
  head: number,
  floor: number,
  text: string,
): SecondEnd | null {
  const between = leadIn(tokens, head, floor, 'between');
  const joint = [low.next, behindUnit].find((index) => isJoint(tokens, index, between !== null));
  if (joint === undefined) return null;
  const from = leadIn(tokens, head, floor, 'from');
  const ranges =
    from !== null && /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(tokens[from - 1]?.lower ?? '');
  // "…, up from 75 to 80 before": a range that another one is set against.
  const against =
    from !== null && /^(?:up|down)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ',';
  const spoken = tokens[joint]?.lower === 'to';
  const alone = from === 0 || from === 1;
  if (spoken && from !== null && !ranges && !alone && !against) return null;
  if (spoken && MOVES.has(tokens[head - 1]?.lower ?? '')) return null;
  // "rose by 12% to 40%", "cut by £4m to £9m".
  const moved = joint !== low.next || low.numeral.unitMult > 0;
  if (spoken && moved && tokens[head - 1]?.lower === 'by') return null;
  let at = joint + 1;
  // A currency may be printed again.
  for (
    let skipped = 0;
    skipped < 2 && tokens[at] !== undefined && numeralAt(tokens, at) === null;
    skipped += 1
  )
    at += 1;
  if (at > joint + 1 && currencyBefore(tokens, at)?.first !== joint + 1) return null;
  const high = numeralAt(tokens, at);
  if (high === null || asideAt(tokens, at) !== null) return null;
  const currency = currencyBefore(tokens, at);
  if (!sameKind(tokens, low.next, behindUnit, high.next, spoken)) return null;
  const unit = unitAt(tokens, high.next, text);
  const next = currency !== null && unit?.unit.kind === 'count' ? high.next : (unit?.next ?? high.next);
  return {
    numeral: high.numeral,
    unit: currency?.unit ?? unit?.unit ?? null,
    next,
    first: between ?? (ranges || alone ? from : null),
  };
}

/** "rose 5% to 30": a share moved to an amount is no range. */
function sameKind(
  tokens: readonly Token[],
  low: number,
  behindUnit: number,
  high: number,
  spoken: boolean,
): boolean {
  const share = (index: number): boolean =>
    /^(?:%|percent|per|pct|percentage)$/.test(tokens[index]?.lower ?? '');
  return !spoken || !share(low) || behindUnit === low || share(high);
}

function isJoint(tokens: readonly Token[], index: number, between: boolean): boolean {
  const token = tokens[index];
  if (between) return token?.lower === 'and';
  if (token?.lower === 'to') return true;
  // A dash with a space on one side only is no range but a pause.
  return (
    (token?.text === '-' || token?.text === '~') && token.spaced === (tokens[index + 1]?.spaced ?? false)
  );
}

/** The index of a word before a number, with only words of "about" and a currency between. */
function leadIn(tokens: readonly Token[], head: number, floor: number, word: string): number | null {
  for (let at = head - 1; at >= Math.max(floor, head - 3); at -= 1) {
    const token = tokens[at]?.lower ?? '';
    if (token === word) return at;
    if (!/^(?:about|approximately|around|an|estimated|roughly|some)$/.test(token)) return null;
  }
  return null;
}
