import type { Draft } from '../draft.ts';
import { exactText } from '../exact.ts';
import { numeralAt } from './numeral.ts';

/** How many characters may stand between 每10 and 中: 每10名受访者中. */
const REACH = 8;

/** So many of so many: 每10人中有8人, 每5户里就有1户. The offset behind it, too; null where it is none. */
export function amongAt(text: string, at: number): { readonly draft: Draft; readonly end: number } | null {
  if (text.charAt(at) !== '每') return null;
  const of = numeralAt(text, at + 1);
  if (of === null) return null;
  const between = /^([^\d,.;，。；]{0,8}?)(?:(?:当中|中|里)就?|就)有/u.exec(
    text.slice(of.end, of.end + REACH + 4),
  );
  if (between === null) return null;
  const start = of.end + between[0].length;
  const count = numeralAt(text, start);
  if (count === null) return null;
  const unit = between[1] ?? '';
  // 每3.5天就有1款 is a rate; 每四人就有一人 counts people among people.
  if (!/[中里]/.test(between[0]) && !text.startsWith(unit, count.end)) return null;
  const end = unit !== '' && text.startsWith(unit, count.end) ? count.end + unit.length : count.end;
  return {
    draft: {
      amount: { form: 'outOf', value: exactText(count.value), of: exactText(of.value) },
      start: at,
      end,
      numStart: start,
      numEnd: count.end,
    },
    end,
  };
}
