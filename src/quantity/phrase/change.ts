import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';

/** How many characters before a quantity can say that it is a change. */
const REACH = 60;

const RISE =
  /\b(?:up|(?:an? |the )?(?:\S{1,20} ){0,2}(?:increase|growth|rise|gain|jump|uplift|expansion|surge|improvement) (?:rate )?of|(?:increas|expand|improv)(?:e|es|ed|ing)(?: \S{1,20}){0,5} by|(?:rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|jumped|climbed|soared|surged|gained|gain|raised|raise|lifted)(?: \S{1,20}){0,5} by|(?:rose|rise|grew|grow|grown|risen|growing|increased|increasing|jumped|climbed|soared|surged|gained|expanded))(?: a further| another| an additional| an estimated)?\s*$/i;

const FALL =
  /\b(?:down|(?:an? |the )?(?:\S{1,20} ){0,2}(?:decrease|decline|drop|fall|reduction|cut|saving|contraction|slump) of|(?:decreas|declin|reduc|shrink|lower)(?:e|es|ed|ing)(?: \S{1,20}){0,5} by|(?:fell|fall|falls|falling|fallen|dropped|drop|cut|slash|slashed|cutting|shrank|plunged|slid)(?: \S{1,20}){0,5} by|(?:fell|fall|fallen|declined|decreased|dropped|shrank|plunged|slid|contracted))(?: a further| another| an additional| an estimated)?\s*$/i;

const ZH_RISE =
  /(?:增长|增加|上升|提高|提升|上涨|增幅|增速|涨幅|增|涨|升|扩大|新增)(?:了|率|为|达|达到|约|幅度)*(?:人民币|US\$|\$)?\s*$/;
const ZH_FALL =
  /(?:下降|减少|降低|下滑|下跌|回落|降幅|跌幅|降|减|跌|缩减|压减|缩短)(?:了|率|为|达|达到|约|幅度)*(?:人民币|US\$|\$)?\s*$/;

/** Whether the words right before a quantity say that it is by how much something rose or fell. */
export function changeAround(
  text: string,
  quantity: ReadQuantity,
  language: PhraseLanguage,
): ReadQuantity['change'] {
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
  const [rise, fall] = language === 'en' ? [RISE, FALL] : [ZH_RISE, ZH_FALL];
  const last = before.split(/[.,;:。;]/).at(-1) ?? '';
  if (rise.test(last)) return 'increase';
  if (fall.test(last)) return 'decrease';
  const after = text.slice(quantity.end, quantity.end + 24);
  if (language === 'zh') return null;
  if (/^\s+(?:increase|growth|rise|jump|gain|uplift)\b/i.test(after)) return 'increase';
  return /^\s+(?:decrease|decline|drop|fall|reduction|cut)\b/i.test(after) ? 'decrease' : null;
}
