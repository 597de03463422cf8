import { exactText } from '../exact.ts';
import type { PrintedComparator } from '../readQuantity.ts';
import type { Measured } from './measured.ts';
import { NAMES, SLOGANS } from './unitWords.ts';

/** Behind these 一 is a number: 仅有一处, 为期一年. */
const ONE = /(?:[仅只共](?:有|剩)?|为期|历时|持续|使用|耗时|用时|长达)$/;

/**
 * Whether a number counts or measures something. Digits do unless a name follows; in words a small number does with a
 * unit, a larger one also with what bounds it; 一 only with a unit of money or measure that is bounded.
 */
export function isCounted(
  text: string,
  at: number,
  measured: Measured,
  comparator: PrintedComparator | null,
): boolean {
  const { number, unit, times } = measured;
  const bounded = comparator !== null;
  const after = text.slice(number.end, number.end + 6);
  if (!number.inWords) return unit !== null || number.unitMult > 0 || !NAMES.test(after);
  const printed = text.slice(number.start, number.end);
  const lone = printed.length === 1;
  if (/^[十百千万亿]$/.test(printed) && printed !== '十' && number.excess === null)
    return bounded && !/^(?:家灯火|众|物)/.test(after);
  // 每百万元: what a rate is per.
  if (/^[十百千万亿]+$/.test(printed) && text.charAt(at - 1) === '每') return false;
  if (printed === '零' || printed === '〇') return false;
  const alone = at === 0 && (unit?.end ?? number.end) === text.length;
  if (printed === '一' && (alone ? unit !== null : /^(?:成(?!不|为|立)|倍(?!速))/.test(after))) return true;
  if (printed === '一' && unit !== null && isMore(measured)) return true;
  if (printed === '一' && unit !== null && ONE.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (printed === '一') return bounded && unit !== null && (comparator !== '~' || !/^[个次]/.test(after));
  if (
    /[同统唯独第每逐进专单万不如另某任]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    lone &&
    printed !== '两'
  )
    return false;
  if (lone && /(?:范围|阶段|路线|方案|类型|图|表)$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (text.endsWith('央视', at)) return false;
  if (unit === null) {
    return (
      number.excess !== null ||
      times ||
      (!lone && /[百千万亿]/.test(printed)) ||
      (bounded && !lone) ||
      after === ''
    );
  }
  if (unit.unit.kind === 'percent' || unit.unit.kind === 'currency') return true;
  return !lone || bounded || !SLOGANS.test(after);
}

/** Whether a half or an excess stands within the unit or behind it: 一年多, 一个半月. */
const isMore = ({ number, value, more }: Measured): boolean =>
  more !== null || exactText(value) !== exactText(number.value);
