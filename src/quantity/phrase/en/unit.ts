import { measureOf } from '../measures.ts';
import type { PrintedUnit, PrintedUnitKind } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { nounAt } from './noun.ts';
import { CURRENCY_WORDS, MEASURE_WORDS } from './unitWords.ts';

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
  if (tokens[next]?.lower === 'points') return { code: 'pp', kind: 'points', next: next + 1 };
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
  const code = measureOf(token.text);
  if (code === null || (hyphen === 0 && token.text === 's')) return null;
  const next = index + hyphen + 1;
  // "MMBtu" and the like stay whole; "m" with a raised figure is an area or a volume.
  const raised = tokens[next];
  const power = raised?.spaced === false ? { '²': '2', '³': '3' }[raised.text] : undefined;
  return power === undefined
    ? { code, kind: 'measure', next }
    : { code: code + power, kind: 'measure', next: next + 1 };
}

/** Units of measure and currencies in words. */
function listedAt(tokens: readonly Token[], index: number): Found | null {
  const hyphen = tokens[index]?.text === '-' && tokens[index + 1]?.spaced === false ? 1 : 0;
  const at = index + hyphen;
  const entry = LISTED.get(tokens[at]?.lower ?? '')?.find(({ words }) => matches(tokens, at, words));
  if (entry === undefined) return null;
  const next = at + entry.words.length;
  // "euro cents", "US cents": the hundredth part of what is named, whatever that is.
  const inCents = entry.kind === 'currency' && /^cents?$/.test(tokens[next]?.lower ?? '');
  return inCents
    ? { code: 'cent', kind: 'currency', next: next + 1 }
    : { code: entry.code, kind: entry.kind, next };
}

function matches(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[index + offset]?.lower === word);
}

/** What one of is meant: "per kWh", "/kWh"; "a year" and "each year" stay outside the phrase. */
export function rateAt(tokens: readonly Token[], index: number): { per: string; next: number } | null {
  const joint = tokens[index];
  const what = tokens[index + 1];
  const raised = raisedAt(tokens, index);
  if (raised !== null) return raised;
  if (what === undefined || joint === undefined || what.kind === 'mark' || what.digits !== null) return null;
  const each = joint.lower === 'a' || joint.lower === 'each' || joint.lower === 'every';
  const time = each && TIMES.has(what.lower);
  if (joint.lower !== 'per' && joint.text !== '/' && !time) return null;
  if (joint.lower === 'per' && (what.lower === 'cent' || what.lower === 'mille')) return null;
  if (/^(?:square|cubic)$/.test(what.lower) && tokens[index + 2]?.kind === 'word') {
    return { per: `${what.lower} ${tokens[index + 2]?.text ?? ''}`, next: index + 3 };
  }
  return { per: what.text, next: time ? index : index + 2 };
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

/** By first word, the longest first. */
const LISTED = listed();

function listed(): ReadonlyMap<
  string,
  readonly { words: readonly string[]; code: string; kind: PrintedUnitKind }[]
> {
  const index = new Map<string, { words: readonly string[]; code: string; kind: PrintedUnitKind }[]>();
  const add = (phrase: string, code: string, kind: PrintedUnitKind): void => {
    // Tokens part words at hyphens and points.
    const words = phrase.replace(/-/g, ' - ').split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, code, kind }]);
  };
  for (const [phrase, code] of MEASURE_WORDS) add(phrase, code, 'measure');
  for (const [phrase, code] of CURRENCY_WORDS) add(phrase, code, 'currency');
  add('u . s . dollars', 'USD', 'currency');
  add('u . s . cents', 'cent', 'currency');
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
