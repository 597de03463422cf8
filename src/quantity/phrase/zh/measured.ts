import { added, type Exact, exactOf, scaled } from '../exact.ts';
import { tenthsAt } from './tenths.ts';
import { type UnitAt, unitAt } from './unit.ts';
import { type Excess, excessAt, type WholeNumber, wholeAt } from './whole.ts';

/** A number with its unit, and with the half or the excess that may stand before or behind that: 一年半, 三倍多, 九成五. */
export interface Measured {
  readonly number: WholeNumber;
  readonly value: Exact;
  readonly unit: UnitAt | null;
  readonly isShare: boolean;
  readonly times: boolean;
  readonly more: Excess | null;
  readonly end: number;
}

const HALF = exactOf('5', 1);

/** The number that begins at an offset, with all that its unit makes of it. */
export function measuredAt(text: string, at: number): Measured | null {
  const number = wholeAt(text, at);
  if (number === null) return null;
  const tenths = tenthsAt(text, number.end);
  if (tenths !== null) {
    const more = number.excess ?? excessAt(text, tenths.end);
    const end = number.excess === null && more !== null ? more.end : tenths.end;
    const value = added(scaled(number.value, 1), tenths.units);
    return { number, value, unit: tenths, isShare: true, times: false, more, end };
  }
  if (/^倍(?!子)/.test(text.slice(number.end, number.end + 2))) {
    return { number, ...behindUnit(text, number, number.end + 1), unit: null, isShare: false, times: true };
  }
  const whole = { number, isShare: false, times: false };
  const inside = insideUnit(text, number);
  if (inside !== null) return { ...whole, ...inside };
  const unit = unitAt(text, number.end);
  if (unit === null || unit.unit.kind === 'count' || unit.unit.kind === 'percent') {
    return { ...whole, value: number.value, unit, more: number.excess, end: unit?.end ?? number.end };
  }
  return { ...whole, ...behindUnit(text, number, unit.end), unit };
}

/** 一个半月, 两个多小时: the half or the excess stands within the unit. */
function insideUnit(
  text: string,
  { value, excess, end }: WholeNumber,
): Pick<Measured, 'value' | 'unit' | 'more' | 'end'> | null {
  const [word = ''] = /^个[半多余](?=月|小时|星期|工作日|百分点|基点)/.exec(text.slice(end, end + 6)) ?? [];
  if (word === '') return null;
  const found = unitAt(`个${text.slice(end + 2, end + 8)}`, 0);
  if (found === null) return null;
  const unit = { ...found, end: end + 1 + found.end };
  const half = word === '个半';
  const more = half ? excess : excessAt(text, end + 1);
  return { value: half ? added(value, HALF) : value, unit, more, end: unit.end };
}

/** Words that begin like "and more" or "and a half" behind a unit and are none: 3元余额, 5米多功能厅, 2米半径. */
const OTHER =
  /^(?:多(?:[个家名种样边项级层位数媒渠领功维点重彩]|元化)|余(?:额|下|热|量|粮)|半(?:径|数|导|山|球|决|场))/;

/** What stands right behind a unit: a half of it, or some more. */
function behindUnit(
  text: string,
  { value, excess }: WholeNumber,
  end: number,
): Pick<Measured, 'value' | 'more' | 'end'> {
  if (excess !== null || OTHER.test(text.slice(end, end + 3))) return { value, more: excess, end };
  const char = text.charAt(end);
  if (char === '半') return { value: added(value, HALF), more: null, end: end + 1 };
  const more = char === '多' || char === '余' ? excessAt(text, end) : null;
  return { value, more, end: more?.end ?? end };
}
