import { exactText, isLess } from '../exact.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import { form, type FormAt } from './form.ts';
import { numeralAt } from './numeral.ts';

/** 半数, 一半, 过半. */
export function halfAt(text: string, at: number): FormAt | null {
  const char = text.charAt(at);
  const ahead = text.slice(at, at + 3);
  const whole = ahead.startsWith('一半');
  const count = ahead.startsWith('半数');
  const passed =
    char === '半' &&
    /[超过逾近]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    !/^半(?:[年个月天日程小路径导]|世纪)/.test(ahead);
  if (!whole && !count && !passed) return null;
  // The number of 半数 is 半.
  const numEnd = at + (whole ? 2 : 1);
  return form(at, count ? at + 2 : numEnd, { form: 'outOf', value: '1', of: '2' }, { numEnd });
}

/** 五分之一, 三分之二; of a hundred and a thousand they are per cent and per mille, of which there are ranges too. */
export function shareAt(text: string, at: number): FormAt | null {
  const hundred = /^(百|千|万)分之/.exec(text.slice(at, at + 4));
  const of = hundred === null ? numeralAt(text, at) : null;
  const start = hundred === null ? of?.end : at + 1;
  if (start === undefined || text.slice(start, start + 2) !== '分之') return null;
  const part = numeralAt(text, start + 2);
  if (part === null) return null;
  const value = exactText(part.value);
  const code = hundred?.[1] === '百' ? '%' : hundred?.[1] === '千' ? '‰' : null;
  if (hundred === null || code === null) {
    const whole = of === null ? '10000' : exactText(of.value);
    return form(at, part.end, { form: 'outOf', value, of: whole });
  }
  const words = text.slice(at, start + 2);
  const unit: PrintedUnit = { text: words, code, kind: 'percent', per: null, beside: true };
  const printed = { unit, decimals: part.decimals, numEnd: part.end };
  const [joint = ''] = /^(?:至|到|-)(?:百分之|千分之)?/.exec(text.slice(part.end, part.end + 4)) ?? [];
  const high = joint === '' ? null : numeralAt(text, part.end + joint.length);
  const isRange =
    high !== null &&
    isLess(part.value, high.value) &&
    !/[由从][^,。;、]{0,10}$/.test(text.slice(Math.max(0, at - 11), at));
  if (!isRange) return form(at, part.end, { form: 'number', value }, printed);
  const decimals = Math.min(part.decimals, high.decimals);
  return form(
    at,
    high.end,
    { form: 'range', low: value, high: exactText(high.value) },
    { ...printed, decimals },
  );
}

/** 占1/3, 近2/3的水井: a share with a stroke, where words around it tell it from a day and from a section. */
export function strokeAt(text: string, at: number): FormAt | null {
  const [printed, value, of] = /^([1-9])\/([2-9]|10)(?![\d/])/.exec(text.slice(at, at + 5)) ?? [];
  if (printed === undefined || value === undefined || of === undefined || Number(value) >= Number(of))
    return null;
  const end = at + printed.length;
  const isShare =
    /[占约近超过少足到逾的为]$/.test(text.slice(Math.max(0, at - 1), at)) ||
    /^(?:的|以上|以下|左右|强|弱)/.test(text.slice(end, end + 2));
  return isShare ? form(at, end, { form: 'outOf', value, of }) : null;
}
