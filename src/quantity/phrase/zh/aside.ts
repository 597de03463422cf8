import { digitsEnd } from '../digits.ts';
import { isDigit, isLetter, isSpace } from '../plainText.ts';
import { isNumeral } from './numeral.ts';

/** The offset behind a number at an offset that names a day, a time, a place in an order or a thing; null for any other. */
export function asideAt(text: string, at: number): number | null {
  const char = text.charAt(at);
  if (isLetter(char)) return afterName(text, at);
  if (char === '第') return afterOrdinal(text, at);
  if (isDigit(char)) return afterDigits(text, at) ?? matched(text, at, IN_DIGITS);
  if (isNumeral(text, at)) return matched(text, at, IN_WORDS);
  return char === '(' || char === '[' || char === '+' ? matched(text, at, MARKED) : null;
}

/** Letters with digits behind them are a name (G20, COVID-19, ISO 9001) unless the letters are a currency. */
function afterName(text: string, at: number): number | null {
  if (isLetter(text[at - 1])) return null;
  const name =
    /^(?!RMB|CNY|USD|HKD|EUR|US\b)(?:[A-Za-z]{1,12}(?:-|\/)?\d[\dA-Za-z.-]*|(?:ISO|IEC|GB\/T|GB|SDG|COVID|IFRS|Top|TOP|No\.?|A\+H|QS|SOX|Phase|Q|FY)[ -]?\d[\d.]*(?:[-:]\d+)*)/.exec(
      text.slice(at, at + 48),
    );
  if (name === null) return null;
  const end = at + name[0].length;
  return digitsEnd(text, end);
}

/** 第三届, 第1号: a place in an order. */
function afterOrdinal(text: string, at: number): number | null {
  let end = at + 1;
  while (isSpace(text[end])) end += 1;
  const start = end;
  while (end - start < 8 && (isDigit(text[end]) || isNumeral(text, end))) end += 1;
  return end > start ? end : null;
}

/** A long key, a number with leading zeros, a chain of digits: telephone numbers, days, sections. */
function afterDigits(text: string, at: number): number | null {
  const end = digitsEnd(text, at);
  if (end - at > 40) return end;
  if (text.charAt(at) === '0' && end - at > 1)
    return end + (/^(?:-\d{2,8})*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  return end - at === 6 && /^\.(?:SH|SZ|HK|BJ)/.test(text.slice(end, end + 3)) ? end : null;
}

function matched(text: string, at: number, patterns: readonly RegExp[]): number | null {
  const ahead = text.slice(at, at + 48);
  const before = text.slice(Math.max(0, at - 8), at);
  for (const pattern of patterns) {
    const match = pattern.exec(ahead);
    if (match !== null) return at + match[0].length;
  }
  // 前5个月, 前三季度: as far as a place in the year.
  const part = before.endsWith('前')
    ? /^(?:\d{1,2}|[一二三四五六七八九十两]{1,2})个?(?:月|季度)/.exec(ahead)
    : null;
  if (part !== null) return at + part[0].length;
  const lineStart = /(?:^|\n)\s*$/.test(before) && (at < 8 || before.includes('\n'));
  const list = lineStart ? /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.)](?!\d)|、)/.exec(ahead) : null;
  if (list !== null) return at + list[0].length;
  const label =
    /(?:图|表|附件|附录|条款|专栏|编号|电话|热线|邮编|传真|代码|编码|股份|房间|COVID-|巴黎|世界|财富|中国|全球|百度|问界)\s*[:]?$/.test(
      before,
    )
      ? /^[\d-]+(?!\d*[.,]?\d*(?:万|亿|%|个|家|元|人|项|名|座|次|台|吨))/.exec(ahead)
      : null;
  return label === null ? null : at + label[0].length;
}

const YEAR = '(?:19|20|21)\\d\\d';

const IN_DIGITS: readonly RegExp[] = [
  // 2021年, 2016-2020年, 2021年2月25日, 2021年度, 2021-02-25, 2021/22
  new RegExp(`^${YEAR}(?:年?(?:-|~|至|到|、|和|—|/)(?:${YEAR}|\\d\\d))+(?:学年|财年|年度|年)?(?!\\d)`),
  new RegExp(`^${YEAR}(?:财年|财政年度|版|年(?!内?[余多来])(?:\\d{1,2}月(?:\\d{1,2}日)?)?)`),
  new RegExp(`^${YEAR}[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?!\\d)`),
  new RegExp(
    `^${YEAR}(?![.,]?\\d|[多余]?(?:万|亿|千瓦|兆瓦|元|人|户|家|个|名|亩|吨|公里|项|台|座|套|件|次|米|头|只|辆|%|多|余|所|份|架|位|MW|kW|GW))`,
  ),
  // 3月5日, 2月25日至27日, 5日, 3月份; not 3个月
  /^\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?(?:\d{1,2}(?:日|号))?(?:(?:-|至|到|~)(?:\d{1,2}月)?\d{1,2}(?:日|号))?/,
  /^\d{1,2}(?:-|至|到|~)\d{1,2}(?:月|日|号)/,
  /^\d{1,2}日(?!元|均|产|内)/,
  /^\d{1,2}[:]\d{2}(?:[:]\d{2})?(?:(?:-|至|~)\d{1,2}[:]\d{2})?/,
  /^\d{1,2}[时点](?!代|装|尚)(?:\d{1,2}分?|半|整|许|钟)?/,
  // 12.5规划 aside, telephone numbers and other chains; section numbers
  /^(?:[48]00-\d{3}-?\d{4}|\d{2,4}-\d{7,8}|\d{2,4}(?:-\d{2,8}){2,})(?!\d)/,
  /^\d+(?:\.\d+){2,}/,
  /^\d+\/\d+(?:\/\d+)*(?![\d百千万亿])/,
  /^1[3-9]\d{9}(?!\d)/,
  // 5G, 4A级, 3D, 500强, 3号, 5楼, 4.0版, 80后
  /^\d{1,2}(?:G|A{1,5}|D|C)(?![A-Za-z])级?/,
  /^[\d.]+(?:号|楼(?!盘)|版|强|期(?!间)|届|世纪|后(?=[^,。])(?!续)|路公交|[+]\d+(?:[+]\d+)*|一(?=体|行动|模式|工程|战略)|线城市|纳米|年代|st|nd|rd|th)/,
  /^\d+级(?!台)/,
  /^\d{1,2}[×xX*](?=\d)/,
  /^\d{1,2}[+](?:\d|[A-Z]{1,3})[\dN+X]*/,
];

const IN_WORDS: readonly RegExp[] = [
  /^[二一][〇零一二三四五六七八九]{3}年?/,
  /^[一二三四五六七八九十]{1,3}月(?:份|底|初|中旬|上旬|下旬|末)?(?:[一二三四五六七八九十]{1,3}(?:日|号))?/,
  /^[一二三四五六七八九十]{1,3}(?:日(?!元)|号|时许|点钟|届|期|级(?!台)|季度|世纪|等奖|线城市|环|楼|旬|甲|强|步走|环(?!节))/,
  // 十三五, 十四五规划, 二十大, 三农, 一带一路
  /^十[一二三四五](?=规划|期间|时期|"|”|」|』|'|首|开|收)(?:五)?/,
  /^十[一二三四]五(?!年|个|家|项)/,
  /^[一二三四五六七八九十]{1,3}(?:大(?![型类卡])|中全会|次全会|届|农(?!户)|年规划|年计划|年行动|年级|年期规划|会|峡|川|江|亚|门峡|星(?!期)|洋|维(?!度)|通|产业|中|时|行(?!业)|生|向|手|角|代|无|重奏|帆)/,
  /^一(?:体化|站式|路同行|流|线|律|般|致|样|直|起|旦|些|切|定|同|方面|举|并|系列|如既往|带|下|经|应|汽)/,
  /^(?:百(?:姓|度|货|强|色|合|科|年大计|年未有|年变局|花|炼|余年前)|千(?:山|方百计|秋|里|家万户|禧|岛|户万)|万(?:众|物|里|企|家灯火|全|达|科|华|一|象|隆|兴|事|向|载))/,
  /^(?:两(?:会|岸|国|地|侧|端|旁|翼|者|不愁|学一做|山|弹一星|手|委|区|化融合|高|优)|双[^方])/,
];

const MARKED: readonly RegExp[] = [
  /^\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/,
  /^\[\d{1,3}\]/,
  /^\+\d[\d ()-]{6,}/,
];
