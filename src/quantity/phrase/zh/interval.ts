import { exactText, negated } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { endsAround } from '../range.ts';
import type { Amount } from '../readQuantity.ts';
import { numeralAt } from './numeral.ts';

/** An interval around a value, and the offset behind it. */
export interface IntervalAt {
  readonly amount: Amount;
  readonly end: number;
}

const OPENING =
  /^[([](?:(\d+(?:\.\d+)?)%? ?(?:置信区间|可信区间|CI|置信度)(?:为|是)?|置信区间)[:, ]{0,3}[([]?/;

/** ±0.3, (95%CI:90.3-97.6), (95%置信区间为90.3%至97.6%) behind a value. */
export function intervalAt(text: string, at: number, { value }: Pick<Numeral, 'value'>): IntervalAt | null {
  if (text.charAt(at) === '±') {
    const spread = numeralAt(text, at + 1);
    if (spread === null) return null;
    const end = spread.end + (text.charAt(spread.end) === '%' ? 1 : 0);
    return {
      amount: {
        form: 'interval',
        value: exactText(value),
        ...endsAround(value, spread.value),
        level: null,
        endDecimals: spread.decimals,
      },
      end,
    };
  }
  const opening = OPENING.exec(text.slice(at, at + 24));
  const low = opening === null ? null : boundAt(text, at + opening[0].length);
  const joint = low === null ? null : /^ ?(?:-|~|至|到|,|、) ?/.exec(text.slice(low.end, low.end + 4));
  const high = low === null || joint === null ? null : boundAt(text, low.end + joint[0].length);
  if (opening === null || low === null || high === null) return null;
  const close = /^[)\]]{0,2}/.exec(text.slice(high.end, high.end + 2))?.[0] ?? '';
  const endDecimals = Math.min(low.decimals, high.decimals);
  const ends = { low: exactText(low.value), high: exactText(high.value) };
  return {
    amount: { form: 'interval', value: exactText(value), ...ends, level: opening[1] ?? null, endDecimals },
    end: high.end + close.length,
  };
}

function boundAt(text: string, at: number): Pick<Numeral, 'value' | 'end' | 'decimals'> | null {
  const minus = text.charAt(at) === '-';
  const found = numeralAt(text, minus ? at + 1 : at);
  if (found === null) return null;
  const end = found.end + (text.charAt(found.end) === '%' ? 1 : 0);
  return { value: minus ? negated(found.value) : found.value, decimals: found.decimals, end };
}
