import { exactText } from '../exact.ts';
import { form, type FormAt } from './form.ts';
import { numeralAt } from './numeral.ts';

/** 第三 is a place where words of an order stand around it. */
export function rankAt(text: string, at: number): FormAt | null {
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
  /^(?:十之八九|成千上万|成百上千|千千万万|(?:数|几|上)(?:以)?(?:十万|百万|千万|十亿|百亿|千亿|万亿|十|百|千|万|亿)(?!分)(?:余|多)?|若干|(?:数|几|成)倍|(?:数|几|多)(?=家|个(?!月?以上)|项|名|种|座|位|台|所|次|条|起|例|场|批|款|件|类|国|省|地|天|年|轮|小时|人次))/;

/** 数十, 上千, 几百万, 多家, 若干: words that state no number. */
export function vagueAt(text: string, at: number): FormAt | null {
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
