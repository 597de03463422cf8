import type { PrintedUnit } from '../readQuantity.ts';
import { unitAt } from './unit.ts';

/** How far before a number what it is per may stand: 每千人口执业医师3.61人. */
const REACH = 30;

/** What is counted without a word of its own for one. */
const NOUNS = /^(?:人口|月)/;

/** The unit of an amount with what it is per, where 每 says so before it in the same clause: 每股派息0.86元. 每年 is a time. */
export function withPerBefore(
  text: string,
  at: number,
  floor: number,
  unit: PrintedUnit | null,
): PrintedUnit | null {
  if (unit?.per !== null || unit.kind === 'percent' || unit.kind === 'points') return unit;
  const clause = /[^,。;:、()]*$/.exec(text.slice(Math.max(floor, at - REACH), at))?.[0] ?? '';
  const each = clause.lastIndexOf('每');
  if (each === -1) return unit;
  const start = at - clause.length + each + 1;
  const [scale = ''] = /^[十百千万亿]{0,2}(?!瓦|克|米)/.exec(text.slice(start, start + 3)) ?? [];
  const behind = start + scale.length;
  const end = nounEnd(text, behind) ?? endOfUnit(text, behind);
  if (end === null || end > at) return unit;
  return { ...unit, per: text.slice(start, end) };
}

function endOfUnit(text: string, start: number): number | null {
  const found = unitAt(text, start);
  return found === null || found.unit.code === 'year' || found.unit.kind === 'percent' ? null : found.end;
}

function nounEnd(text: string, start: number): number | null {
  const noun = NOUNS.exec(text.slice(start, start + 4));
  return noun === null ? null : start + noun[0].length;
}
