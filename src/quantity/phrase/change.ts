import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';

type Change = ReadQuantity['change'];

/** Words that say, right before a number, that it is by how much something rose or fell. */
const BEFORE: Readonly<Record<PhraseLanguage, { readonly rise: RegExp; readonly fall: RegExp }>> = {
  en: {
    rise: /\b(?:up|(?:increase|growth|rise|gain|jump|uplift|expansion|surge|improvement) (?:rate )?of|(?:increase[sd]?|increasing|expand(?:s|ed|ing)?|improve[sd]?|improving|rose|rises?|rising|risen|grew|grows?|growing|grown|jump(?:s|ed)|climb(?:s|ed)|soar(?:s|ed)|surge[sd]?|gain(?:s|ed)?|raise[sd]?|lift(?:s|ed))(?: [a-z]{1,16}){0,5} by|rose|risen|grew|grow|grown|growing|increased|increasing|jumped|climbed|soared|surged|gained|expanded)(?= )/gi,
    fall: /\b(?:down|(?:decrease|decline|drop|fall|reduction|cut|saving|contraction|slump) of|(?:decrease[sd]?|decreasing|decline[sd]?|declining|reduce[sd]?|reducing|shrink(?:s|ing)?|lower(?:s|ed|ing)?|fell|falls?|falling|fallen|drop(?:s|ped)?|cuts?|cutting|slash(?:ed)?|shrank|plunged|slid)(?: [a-z]{1,16}){0,5} by|fell|fallen|declined|decreased|dropped|shrank|plunged|slid|contracted)(?= )/gi,
  },
  zh: {
    rise: /(?:增长|增加|上升|提高|提升|上涨|增幅|增速|涨幅|扩大|新增|攀升|回升|加快|走高|上浮|上调|多增|偏高|偏多|[增涨升])(?:了|率|为|达到|达|幅度){0,3}/g,
    fall: /(?:下降|减少|降低|下滑|下跌|回落|降幅|跌幅|缩减|压减|缩短|收窄|放缓|走低|下浮|下调|下行|萎缩|节约|节省|少增|偏低|偏少|[降减跌])(?:了|率|为|达到|达|幅度){0,3}/g,
  },
};

const AFTER = {
  increase: /^\s+(?:increase|growth|rise|jump|gain|uplift|higher)\b/i,
  decrease: /^\s+(?:decrease|decline|drop|fall|reduction|cut|lower)\b/i,
};

/** Tells of each quantity whether the words right before it, or right behind, say that it is a change. */
export function changesIn(
  text: string,
  language: PhraseLanguage,
): (quantity: Pick<ReadQuantity, 'start' | 'end'>) => Change {
  const ends = new Map<number, Change>();
  const { rise, fall } = BEFORE[language];
  for (const match of text.matchAll(rise)) ends.set(match.index + match[0].length, 'increase');
  for (const match of text.matchAll(fall)) ends.set(match.index + match[0].length, 'decrease');
  return ({ start, end }) => {
    const at = start > 0 && text.charAt(start - 1) === ' ' ? start - 1 : start;
    const before = ends.get(at);
    if (before !== undefined || language === 'zh') return before ?? null;
    const after = text.slice(end, end + 16);
    return AFTER.increase.test(after) ? 'increase' : AFTER.decrease.test(after) ? 'decrease' : null;
  };
}
