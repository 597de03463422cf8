import type { Draft } from '../draft.ts';
import { exactText } from '../exact.ts';
import { isDigit } from '../plainText.ts';
import type { Amount } from '../readQuantity.ts';
import { amongAt } from './among.ts';
import { isNumeral, numeralAt } from './numeral.ts';
import { DIGITS } from './words.ts';

/** A quantity said in a form of its own, and the offset behind it. */
export interface FormAt {
  readonly draft: Draft;
  readonly end: number;
}

/** Ranks, vague numbers, shares and multiples in words: 位居第二, 数十, 五分之一, 翻一番, 半数. */
export function formAt(text: string, at: number): FormAt | null {
  const char = text.charAt(at);
  if (char === '每') return amongAt(text, at);
  if (isDigit(char)) return shareAt(text, at);
  if (isNumeral(text, at) || STARTS.has(char)) {
    return (
      rankAt(text, at) ??
      vagueAt(text, at) ??
      doubledAt(text, at) ??
      halfAt(text, at) ??
      shareAt(text, at) ??
      adjacentAt(text, at) ??
      noneAt(text, at)
    );
  }
  return null;
}

/** What a form can begin with, beside a number. */
const STARTS: ReadonlySet<string> = new Set('第成若数几上多翻倍半一零无未百千万');

function form(start: number, end: number, amount: Amount, extra: Partial<Draft> = {}): FormAt {
  return { draft: { amount, start, end, numStart: start, numEnd: end, ...extra }, end };
}

/** 第三 is a place where words of an order stand around it. */
function rankAt(text: string, at: number): FormAt | null {
  if (text.charAt(at) !== '第') return null;
  const place = numeralAt(text, at + 1);
  if (place === null || place.decimals > 0) return null;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(place.end, place.end + 2);
  const named =
    /(?:位列|位居|排名|名列|列|居|排|位于|跃居|升至|稳居|全国|世界|全球|全省|亚洲|国内|行业|国际)(?:了|在)?$/.test(
      before,
    );
  if (!named && !/^(?:大(?!道)|位(?!置)|名|高|长|多|少|低|快)/.test(after)) return null;
  if (/^(?:[届个条章节期次批轮])/.test(after)) return null;
  const end = /^[位名]/.test(after) ? place.end + 1 : place.end;
  return form(at, end, { form: 'rank', value: exactText(place.value) });
}

const VAGUE =
  /^(?:成千上万|千千万万|(?:数|几|上)(?:以)?(?:十万|百万|千万|十亿|百亿|千亿|万亿|十|百|千|万|亿)(?!分)(?:余|多)?|若干|(?:数|几|多)(?=家|个(?!月?以上)|项|名|种|座|位|台|所|次|条|起|例|场|批|款|件|类|国|省|地|天|年|轮|小时|人次))/;

/** 数十, 上千, 几百万, 多家, 若干: words that state no number. */
function vagueAt(text: string, at: number): FormAt | null {
  const match = VAGUE.exec(text.slice(at, at + 10));
  if (match === null) return null;
  const [word] = match;
  const before = text.slice(Math.max(0, at - 2), at);
  if (/[\d十百千万亿第一二三四五六七八九半多]$/.test(before) && !/^[上成]/.test(word)) return null;
  if (word === '多' && /(?:众|很|许|诸|大|更|最|太|超|至|繁|差不|不|增|减|且|年|个|余|种)$/.test(before))
    return null;
  if (
    word.startsWith('数') &&
    /(?:参|总|户|人|次|指|件|多|少|点|分|函|系|复|倍|位|基|个|半|大|岁|天|家|字|为)$/.test(before) &&
    !/^数(?:十|百|千|万|亿)/.test(word)
  )
    return null;
  if (word.startsWith('几') && /[十百]$/.test(before)) return null;
  if (
    word.startsWith('上') &&
    /(?:以|线|地|海|路|网|车|会|世界|身|山|之|基础|向|历史|晚|早|天|手|本)$/.test(before)
  )
    return null;
  return form(at, at + word.length, { form: 'vague', word });
}

/** 翻一番 is twice, 翻两番 four times; 翻倍, 翻番 twice. */
function doubledAt(text: string, at: number): FormAt | null {
  const match = /^翻(?:了)?(?:([一两二三])番|一?倍|番)|^倍增/.exec(text.slice(at, at + 5));
  if (match === null) return null;
  const turns = DIGITS.get(match[1] ?? '一') ?? 1;
  return form(
    at,
    at + match[0].length,
    { form: 'multiple', value: String(2 ** turns) },
    { change: 'increase' },
  );
}

/** 半数, 一半, 过半. */
function halfAt(text: string, at: number): FormAt | null {
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

/** 五分之一, 三分之二; of a hundred and a thousand they are per cent and per mille. */
function shareAt(text: string, at: number): FormAt | null {
  const hundred = /^(百|千|万)分之/.exec(text.slice(at, at + 4));
  const of = hundred === null ? numeralAt(text, at) : null;
  const start = hundred === null ? of?.end : at + 1;
  if (start === undefined || text.slice(start, start + 2) !== '分之') return null;
  const part = numeralAt(text, start + 2);
  if (part === null) return null;
  const value = exactText(part.value);
  const unit = hundred?.[1] === '百' ? '%' : hundred?.[1] === '千' ? '‰' : null;
  if (unit !== null) {
    const share = {
      text: text.slice(at, start + 2),
      code: unit,
      kind: 'percent',
      per: null,
      beside: true,
    } as const;
    return form(at, part.end, { form: 'number', value }, { unit: share, decimals: part.decimals });
  }
  const whole = of === null ? '10000' : exactText(of.value);
  return form(at, part.end, { form: 'outOf', value, of: whole });
}

/** Two neighbouring digits before a unit are a range: 三四十家, 七八个, 十五六人. */
function adjacentAt(text: string, start: number): FormAt | null {
  const tens = /^[二三四五六七八九]?十/.exec(text.slice(start, start + 2))?.[0] ?? '';
  const at = start + tens.length;
  const low = DIGITS.get(text.charAt(at));
  const high = DIGITS.get(text.charAt(at + 1));
  if (
    low === undefined ||
    high === undefined ||
    low === 0 ||
    DIGITS.has(text.charAt(at + 2)) ||
    DIGITS.has(text.charAt(start - 1))
  )
    return null;
  if (high !== low + 1 && (tens !== '' || low !== 3 || high !== 5)) return null;
  const scale = /^[十百千万亿]{0,2}/.exec(text.slice(at + 2, at + 4))?.[0] ?? '';
  const unit = /^[个家名位户项年天人座台次条吨亩倍成岁棵株头只辆件所元米]/.exec(
    text.slice(at + 2 + scale.length, at + 3 + scale.length),
  )?.[0];
  if (unit === undefined || /[十百千万亿]/.test(text.charAt(start - 1)) || (tens !== '' && scale !== ''))
    return null;
  const power =
    unit === '成' ? 1 : [...scale].reduce((sum, char) => sum + ('十百千万'.indexOf(char) + 1 || 8), 0);
  const base = tens === '' ? 0 : 10 * (DIGITS.get(tens.charAt(0)) ?? 1);
  const ends = { low: String((base + low) * 10 ** power), high: String((base + high) * 10 ** power) };
  const share = unit === '成';
  const kind = share ? 'percent' : 'count';
  const end = at + 3 + scale.length;
  const printed = { text: unit, code: share ? '%' : unit, kind, per: null, beside: true } as const;
  return form(start, end, { form: 'range', ...ends }, { numEnd: at + 2 + scale.length, unit: printed });
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
