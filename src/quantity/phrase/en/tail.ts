import type { Numeral } from '../numeral.ts';
import type { PrintedComparator } from '../readQuantity.ts';
import { isNumber, type Token } from '../token.ts';
import { words } from '../words.ts';
import type { Bound } from './lead.ts';
import type { UnitAt } from './unit.ts';
import { AFTER } from './words.ts';

/** What bounds a number from behind, and the index of the token behind that. */
export interface AfterBound {
  readonly comparator: PrintedComparator;
  readonly qualifier: string;
  readonly below: boolean;
  readonly next: number;
}

/** "or more", "and above", "+" right behind a number or its unit. */
export function afterBoundAt(tokens: readonly Token[], index: number): AfterBound | null {
  const found = AFTER.find(([said]) => said.every((word, offset) => tokens[index + offset]?.lower === word));
  if (found === undefined) return null;
  const [said, comparator] = found;
  const sum = said[0] === '+' && isNumber(tokens[index + 1]) && tokens[index + 1]?.spaced === false;
  const glued = said[0] !== '+' || tokens[index]?.spaced === false;
  // "or more than 5%" says the amount again.
  const again = said[0] === 'or' && tokens[index + 2]?.lower === 'than';
  const added = said[0] === 'plus' && tokens[index + 1] !== undefined && tokens[index]?.spaced === true;
  return sum || !glued || again || added
    ? null
    : { comparator, qualifier: said.join(' '), below: false, next: index + said.length };
}

const COMPARED = words(
  'as more higher larger greater the that its their what faster bigger over less lower stronger worse better longer',
);
const RISES = words(
  'by to of grew increased rose up than nearly almost about approximately over expanded multiplied least',
);

/** The index behind "times", "-fold" or "x" where the number is a factor: "2.5 times", "five-fold", "3x"; null for "won three times". */
export function timesAt(
  tokens: readonly Token[],
  numeral: Numeral,
  index: number,
  head: number,
): number | null {
  const token = tokens[index];
  if (token?.text === '-' && tokens[index + 1]?.lower === 'fold') return index + 2;
  if (token?.lower === 'fold') return index + 1;
  if (token?.lower === 'x' && !token.spaced && !isNumber(tokens[index + 1])) return index + 1;
  if (tokens[head - 1]?.lower === 'of' && tokens[head - 2]?.lower === 'factor') return index;
  if (token?.lower !== 'times') return null;
  const compared = COMPARED.has(tokens[index + 1]?.lower ?? '') || RISES.has(tokens[head - 1]?.lower ?? '');
  return compared || numeral.decimals > 0 || index + 1 >= tokens.length ? index + 1 : null;
}

/** Whether "over" says during what time something is spread, and bounds nothing: "US$5 billion over three years". */
export function spannedOver(tokens: readonly Token[], bound: Bound | null, unit: UnitAt | null): boolean {
  if (bound?.qualifier !== 'over' || unit === null || !DURATIONS.has(unit.unit.code)) return false;
  const after = tokens[unit.next]?.lower ?? '';
  const before = tokens[bound.first - 1]?.lower ?? '';
  return (
    !/^(?:of|old|ago|experience)$/.test(after) &&
    !/^(?:for|with|of|took|lasted|has|have|after|lasting|is|be|by)$/.test(before)
  );
}

/** Whether the bound is that of something else to an amount that has a name: "above the 2 per cent target". */
export function measuredAgainst(tokens: readonly Token[], head: number, behind: number): boolean {
  return (
    /^(?:the|its|our|their|a)$/.test(tokens[head - 1]?.lower ?? '') &&
    [behind, behind + 1].some((at) => AIMS.has(tokens[at]?.lower ?? ''))
  );
}

/** What an amount is the name of. */
const AIMS = words('target goal ceiling cap limit threshold objective forecast benchmark average poverty');

const DURATIONS = words('year month week day hour minute decade quarter');
