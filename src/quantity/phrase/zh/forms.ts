import { exactOf, exactText } from '../exact.ts';
import { isDigit } from '../plainText.ts';
import { adjacentAt } from './adjacent.ts';
import { amongAt } from './among.ts';
import { form, type FormAt } from './form.ts';
import { boundBefore } from './lead.ts';
import { isNumeral } from './numeral.ts';
import { halfAt, shareAt, strokeAt } from './share.ts';
import { unitAt } from './unit.ts';
import { rankAt, vagueAt } from './vague.ts';
import { DIGITS } from './words.ts';

/** Ranks, vague numbers, shares and multiples in words: 位居第二, 数十, 五分之一, 翻一番, 半数. */
export function formAt(text: string, at: number): FormAt | null {
  const char = text.charAt(at);
  if (char === '每') return amongAt(text, at);
  if (isDigit(char)) return shareAt(text, at) ?? strokeAt(text, at);
  if (isNumeral(text, at) || STARTS.has(char)) {
    return (
      rankAt(text, at) ??
      vagueAt(text, at) ??
      doubledAt(text, at) ??
      halfAt(text, at) ??
      halfUnitAt(text, at) ??
      shareAt(text, at) ??
      adjacentAt(text, at) ??
      noneAt(text, at)
    );
  }
  return null;
}

/** What a form can begin with, beside a number. */
const STARTS: ReadonlySet<string> = new Set('第成若数几上多翻倍半一零未无百千万');

/** 翻一番 is twice, 翻两番 four times; 翻倍, 翻番 twice; what bounds it may stand within: 翻了近一番. */
function doubledAt(text: string, at: number): FormAt | null {
  const match = /^翻(?:了)?(?:(将近|近|约|超过|超)?([一两二三])番|一?倍|番)|^倍增/.exec(
    text.slice(at, at + 8),
  );
  if (match === null) return null;
  const turns = DIGITS.get(match[2] ?? '一') ?? 1;
  const end = at + match[0].length;
  const bound = match[1] === undefined ? null : boundBefore(match[1], match[1].length, 0);
  const { comparator = null, qualifier = null, below = false } = bound ?? {};
  const amount = { form: 'multiple', value: String(2 ** turns) } as const;
  return form(at, end, amount, { change: 'increase', comparator, qualifier, below });
}

/** 半年, 半个百分点, 半小时: half of a unit; 上半年 is a time. */
function halfUnitAt(text: string, at: number): FormAt | null {
  if (!/^半个?(?:年(?![报度])|月|小时|天|百分点|公里|吨|斤|分钟|亩|工作日)/.test(text.slice(at, at + 6)))
    return null;
  if (/[上下前后大小多过一个减参]/.test(text.charAt(at - 1))) return null;
  const unit = unitAt(text, at + 1);
  if (unit === null) return null;
  const value = exactText(exactOf('5', 1));
  return form(at, unit.end, { form: 'number', value }, { numEnd: at + 1, unit: unit.unit });
}

/** 零死亡, 零事故, 无人员伤亡: stated to be none. */
function noneAt(text: string, at: number): FormAt | null {
  const match =
    /^(零|无|未发生)(?=(?:重大|较大|一般|人员|安全|生产|环保|新增|责任|质量)*(?:死亡|事故|伤亡|感染|违约|投诉|病例|伤害))/.exec(
      text.slice(at, at + 14),
    );
  if (match === null) return null;
  const counted =
    /^(?:重大|较大|一般|人员|安全|生产|环保|新增|责任|质量)*(?:死亡|事故|伤亡|感染|违约|投诉|病例|伤害)/.exec(
      text.slice(at + match[0].length, at + 20),
    )?.[0] ?? '';
  const numEnd = at + match[0].length;
  const unit = { text: counted, code: counted, kind: 'count', per: null, beside: true } as const;
  return form(at, numEnd + counted.length, { form: 'number', value: '0' }, { numEnd, unit });
}
