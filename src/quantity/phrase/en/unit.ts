import { measureOf } from '../measures.ts';
import type { PrintedUnit, PrintedUnitKind } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { nounAt } from './noun.ts';
import { numeralAt } from './numeral.ts';
import { CURRENCY_WORDS, MEASURE_WORDS } from './unitWords.ts';
import { SCALES } from './words.ts';

/** A unit and the index of the token behind it. */
export interface UnitAt {
  readonly unit: PrintedUnit;
  readonly next: number;
}

/** The unit printed behind a number: "%", "percentage points", "MW", "-year", "US dollars", "construction jobs". */
export function unitAt(tokens: readonly Token[], index: number, text: string): UnitAt | null {
  const found =
    shareAt(tokens, index) ?? symbolAt(tokens, index) ?? listedAt(tokens, index) ?? nounAt(tokens, index);
  if (found === null) return null;
  const first = tokens[index]?.text === '-' ? index + 1 : index;
  const printed =
    found.next <= first ? found.code : text.slice(tokens[first]?.start, tokens[found.next - 1]?.end);
  const rate = found.kind === 'percent' ? null : rateAt(tokens, found.next);
  const unit = { text: printed, code: found.code, kind: found.kind, per: rate?.per ?? null, beside: true };
  return { unit, next: rate?.next ?? found.next };
}

interface Found {
  readonly code: string;
  readonly kind: PrintedUnitKind;
  readonly next: number;
}

function shareAt(tokens: readonly Token[], index: number): Found | null {
  const hyphen = tokens[index]?.text === '-' && tokens[index + 1]?.spaced === false ? 1 : 0;
  const at = index + hyphen;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === '%') return pointsOrShare(tokens, at + 1);
  if (word === 'percent' || word === 'pct') return pointsOrShare(tokens, at + 1);
  if (word === 'per' && (next === 'cent' || next === 'mille')) {
    return next === 'cent' ? pointsOrShare(tokens, at + 2) : { code: '‰', kind: 'percent', next: at + 2 };
  }
  if (word === '‰') return { code: '‰', kind: 'percent', next: at + 1 };
  if (word === 'percentage' && next.startsWith('point')) return { code: 'pp', kind: 'points', next: at + 2 };
  if (word === 'percentage' && next === '-' && tokens[at + 2]?.lower.startsWith('point') === true) {
    return { code: 'pp', kind: 'points', next: at + 3 };
  }
  if (word === 'basis' && next.startsWith('point')) return { code: 'bp', kind: 'points', next: at + 2 };
  if (word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pps')
    return { code: 'pp', kind: 'points', next: at + 1 };
  return word === 'bps' || word === 'bp' ? { code: 'bp', kind: 'points', next: at + 1 } : null;
}

/** "3% points" are points. */
function pointsOrShare(tokens: readonly Token[], next: number): Found {
  if (/^p(?:oin)?ts?$/.test(tokens[next]?.lower ?? '')) return { code: 'pp', kind: 'points', next: next + 1 };
  return { code: '%', kind: 'percent', next };
}

function symbolAt(tokens: readonly Token[], index: number): Found | null {
  const hyphen = tokens[index]?.text === '-' && tokens[index + 1]?.spaced === false ? 1 : 0;
  const token = tokens[index + hyphen];
  if (token === undefined) return null;
  if (token.text === '°' || token.text === '℃') {
    const scale = tokens[index + hyphen + 1];
    if (token.text === '℃') return { code: '°C', kind: 'measure', next: index + hyphen + 1 };
    const named = scale?.text === 'C' || scale?.text === 'F';
    return {
      code: named ? `°${scale.text}` : 'degree',
      kind: 'measure',
      next: index + hyphen + (named ? 2 : 1),
    };
  }
  if (token.text === '¢') return { code: 'cent', kind: 'currency', next: index + 1 };
  const glued = hyphen === 0 && !token.spaced && tokens[index - 1]?.digits !== null;
  if (glued && token.text === 'p') return { code: 'pence', kind: 'currency', next: index + 1 };
  const code = measureOf(withoutKind(token.text)) ?? barrelsAt(tokens, index + hyphen);
  if (code === null || (hyphen === 0 && token.text === 's')) return null;
  const next = index + hyphen + 1;
  if (code === 'mm' && tokens[next]?.text === 'Hg') return { code: 'mmHg', kind: 'measure', next: next + 1 };
  const gas = gasAt(tokens, code, next);
  if (gas !== null) return gas;
  // "MMBtu" and the like stay whole; "m" with a raised figure is an area or a volume.
  const raised = tokens[next];
  const power = raised?.spaced === false ? { '²': '2', '³': '3' }[raised.text] : undefined;
  return power === undefined
    ? { code, kind: 'measure', next }
    : { code: code + power, kind: 'measure', next: next + 1 };
}

/** "200 MWac", "190 kWdc": of which current it is, or of what kind, is no part of the unit. */
const withoutKind = (symbol: string): string => symbol.replace(/^([kMG]W)(?:ac|dc|AC|DC|e|th)$/, '$1');

/** "10.6 mb/d": so many barrels, which stand for themselves where a day is said alone. */
function barrelsAt(tokens: readonly Token[], index: number): string | null {
  const text = tokens[index]?.text ?? '';
  const aDay = tokens[index + 1]?.text === '/' && tokens[index + 2]?.lower === 'd';
  return aDay && /^(?:m|mm|k|t)?b$/.test(text) ? text : null;
}

/** "Mt CO2e", "Gt CO2", "tCO2-eq": so much of a gas. */
function gasAt(tokens: readonly Token[], code: string, index: number): Found | null {
  const beside = /^[kMG]?t$/.test(code) ? /^CO2(?:e|eq)?$/.exec(tokens[index]?.text ?? '')?.[0] : undefined;
  const whole = beside === undefined ? code : `${code}${beside.replace('eq', 'e')}`;
  if (!/CO2e?$/.test(whole)) return null;
  const behind = beside === undefined ? index : index + 1;
  const hyphened = tokens[behind]?.text === '-' && tokens[behind + 1]?.text === 'eq';
  const eq = hyphened && tokens[behind + 2]?.text !== '-';
  return { code: eq ? `${whole}e` : whole, kind: 'measure', next: eq ? behind + 2 : behind };
}

/** Units of measure and currencies in words. */
function listedAt(tokens: readonly Token[], index: number): Found | null {
  const hyphen = tokens[index]?.text === '-' && tokens[index + 1]?.spaced === false ? 1 : 0;
  const at = index + hyphen;
  const entry = LISTED.get(tokens[at]?.lower ?? '')?.find(({ parts }) => matches(tokens, at, parts));
  if (entry === undefined) return null;
  const next = at + entry.parts.length;
  // "euro cents", "US cents": the hundredth part of what is named, whatever that is.
  const inCents = entry.kind === 'currency' && /^cents?$/.test(tokens[next]?.lower ?? '');
  return inCents
    ? { code: 'cent', kind: 'currency', next: next + 1 }
    : { code: entry.code, kind: entry.kind, next };
}

function matches(tokens: readonly Token[], index: number, parts: readonly string[]): boolean {
  return parts.every((word, offset) => tokens[index + offset]?.lower === word);
}

/** What one of is meant: "per kWh", "/kWh", "per 100,000 people"; "a year" and "each year" stay outside the phrase. */
export function rateAt(
  tokens: readonly Token[],
  index: number,
  money = false,
): { per: string; next: number } | null {
  const joint = tokens[index];
  const what = tokens[index + 1];
  const raised = raisedAt(tokens, index);
  if (raised !== null) return raised;
  if (what === undefined || joint === undefined || what.kind === 'mark') return null;
  if (what.digits !== null || joint.lower === 'per') {
    const glued = joint.text === '/' && !joint.spaced && !what.spaced;
    const many = joint.lower === 'per' || glued ? perManyAt(tokens, index + 1) : null;
    if (many !== null || what.digits !== null) return many;
  }
  const each = /^(?:an?|each|every)$/.test(joint.lower);
  const time = each && TIMES.has(what.lower);
  if (money && each && THINGS.has(what.lower)) return { per: what.text, next: index + 2 };
  if (joint.lower !== 'per' && joint.text !== '/' && !time) return null;
  if (joint.lower === 'per' && (what.lower === 'cent' || what.lower === 'mille')) return null;
  if (/^(?:square|cubic)$/.test(what.lower) && tokens[index + 2]?.kind === 'word') {
    return { per: `${what.lower} ${tokens[index + 2]?.text ?? ''}`, next: index + 3 };
  }
  return { per: what.text, next: time ? index : index + 2 };
}

/** "per 100,000 live births", "per 1,000 people", "per million inhabitants". */
function perManyAt(tokens: readonly Token[], index: number): { per: string; next: number } | null {
  const scale = SCALES.has(tokens[index]?.lower ?? '') ? index + 1 : null;
  const many = scale ?? numeralAt(tokens, index)?.next ?? null;
  if (many === null) return null;
  const next = (symbolAt(tokens, many) ?? listedAt(tokens, many) ?? nounAt(tokens, many))?.next ?? many;
  return {
    per: tokens
      .slice(index, next)
      .map(({ text }) => text)
      .join(' '),
    next,
  };
}

/** "mm yr–1", "USD 100 tCO2-eq–1": what a minus one is raised to is what one of is meant. */
function raisedAt(tokens: readonly Token[], index: number): { per: string; next: number } | null {
  const isGlued = (at: number, ...texts: string[]) =>
    texts.every((text, i) => tokens[at + i]?.spaced === false && tokens[at + i]?.text === text);
  const per = tokens[index];
  if (per === undefined || per.kind === 'mark' || per.kind === 'number') return null;
  const behind = isGlued(index + 1, '-', 'eq') ? index + 3 : index + 1;
  return isGlued(behind, '-', '1') ? { per: per.text, next: behind + 2 } : null;
}

const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);
/** What money is paid a piece of. */
const THINGS = words(
  'tonne ton barrel litre liter gallon kilo kilogram share head person acre hectare night household unit pupil student patient bushel bottle ticket',
);

/** By first word, the longest first. */
const LISTED = listed();

function listed(): ReadonlyMap<
  string,
  readonly { parts: readonly string[]; code: string; kind: PrintedUnitKind }[]
> {
  const index = new Map<string, { parts: readonly string[]; code: string; kind: PrintedUnitKind }[]>();
  const add = (phrase: string, code: string, kind: PrintedUnitKind): void => {
    // Tokens part words at hyphens and points.
    const parts = phrase.replace(/-/g, ' - ').split(' ');
    const first = parts[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { parts, code, kind }]);
  };
  for (const [phrase, code] of MEASURE_WORDS) {
    add(phrase, code, 'measure');
    // "a 500-square-metre hall".
    if (/^(?:square|cubic) /.test(phrase)) add(phrase.replace(' ', '-'), code, 'measure');
  }
  for (const [phrase, code] of CURRENCY_WORDS) add(phrase, code, 'currency');
  add('u . s . dollars', 'USD', 'currency');
  add('u . s . cents', 'cent', 'currency');
  for (const entries of index.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}
