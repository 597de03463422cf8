import { lookupOf } from '../lookup.ts';
import { measureOf } from '../measures.ts';
import type { PrintedUnit, PrintedUnitKind } from '../readQuantity.ts';
import { UNITS } from './unitWords.ts';

/** A unit and the offset behind it. */
export interface UnitAt {
  readonly unit: PrintedUnit;
  readonly end: number;
}

const NAMED = lookupOf(UNITS.map(([name, code, kind]) => [name, { code, kind }] as const));

/** The unit printed behind a number: 元, 个百分点, 万千瓦's 千瓦, "MW", 家. */
export function unitAt(text: string, start: number): UnitAt | null {
  const spaced = text.charAt(start) === ' ' ? start + 1 : start;
  const found = symbolAt(text, spaced) ?? namedAt(text, start) ?? namedAt(text, spaced);
  if (found === null) return bareRateAt(text, start);
  const { code, kind, end } = found;
  const rate = kind === 'percent' || kind === 'points' ? null : rateAt(text, end);
  const unit = { text: text.slice(found.start, end), code, kind, per: rate?.per ?? null, beside: true };
  return { unit, end: rate?.end ?? end };
}

/** 14.3/10万: a rate that leaves open what is counted. */
function bareRateAt(text: string, start: number): UnitAt | null {
  const rate = /^\/(?:\d+[万千亿]|[十百千万])/.test(text.slice(start, start + 8))
    ? rateAt(text, start)
    : null;
  if (rate === null) return null;
  const printed = text.slice(start, rate.end);
  return { unit: { text: printed, code: printed, kind: 'count', per: null, beside: true }, end: rate.end };
}

interface Found {
  readonly code: string;
  readonly kind: PrintedUnitKind;
  readonly start: number;
  readonly end: number;
}

/** Words that only begin like a classifier: 1.72亿家庭. */
const LONGER =
  /^(?:家[庭具电长属乡居畜族禽]|台[湾风北]|人[均才力]|户均|度假|点[钟半]|村庄|店[铺]|院[校士]|车[辆企]|国际|省级|市[民场]|区[域]|年代|日[均产常志]|首[次个批家都府届日席创]|段[位落]|排[放污水名])/;

function namedAt(text: string, start: number): Found | null {
  const found = NAMED.at(text, start);
  if (found === null || LONGER.test(text.slice(start, start + 2))) return null;
  return { ...found.value, start, end: start + found.phrase.length };
}

/** Raised and lowered digits, and the two ways to write the Greek letter, as units have them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
  ['₂', '2'],
  ['₃', '3'],
  ['µ', 'μ'],
]);

/** A unit in letters, as a whole word. */
function symbolAt(text: string, start: number): Found | null {
  if (!/^[A-Za-zμµ]/.test(text.charAt(start))) return null;
  let end = start;
  while (end - start < 10 && /[A-Za-zμµ23²³₂₃]/.test(text.charAt(end))) end += 1;
  const symbol = text.slice(start, end).replace(/[²³₂₃µ]/g, (char) => PLAIN.get(char) ?? char);
  const code = measureOf(symbol);
  return code === null ? null : { code, kind: code === 'bp' ? 'points' : 'measure', start, end };
}

/** 元/千瓦时, 部/百人, 微克/立方米: the unit behind the stroke, with the number of it. */
function rateAt(text: string, start: number): { per: string; end: number } | null {
  if (text.charAt(start) !== '/') return null;
  const at = start + 1;
  const plain = symbolAt(text, at) ?? namedAt(text, at);
  if (plain !== null) return { per: text.slice(at, plain.end), end: plain.end };
  const [number = ''] = /^(?:10{0,4})?[十百千万亿]{0,2}/.exec(text.slice(at, at + 6)) ?? [];
  if (number === '') return null;
  const end = namedAt(text, at + number.length)?.end ?? at + number.length;
  return { per: text.slice(at, end), end };
}
