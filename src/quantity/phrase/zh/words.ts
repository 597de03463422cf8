import type { PrintedComparator } from '../readQuantity.ts';

/** Digits in Chinese. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((char, value): [string, number] => [char, value])
    .concat([
      ['〇', 0],
      ['两', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
    ]),
);

/** Powers of ten within a section, and those that close one. */
export const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
export const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
]);

/** Words that begin with a scale's character and are units: 千瓦 is no thousand of anything. */
export const SCALE_LOOKALIKES =
  /^(?:千(?:瓦|克|米|伏|卡|焦|帕|兆|字节|升|赫|安|乏|牛)|百(?:分|合|货|强|色|度|姓|科)|十(?:字|堰))/;

/** What bounds a number when it stands before it; the longest matches first. */
export const BEFORE: readonly (readonly [string, PrintedComparator])[] = [
  ...denied('>=', '低于 少于 小于'),
  ...denied('<=', '超过 超 高于 多于 大于'),
  ...each('>', '超过 超出 超 逾 突破 破 不止 高于 大于 多于 高过 超越 跨越 远超 已超 > 胜过 跃过 冲破'),
  ...each('>=', '至少 不下于 不下 最少 最低 起码 ≥ 达到或超过 不短于 不亚于 大于等于 大于或等于'),
  ...each('<', '不足 不到 低于 少于 小于 未满 不满 < 未到 未达 少於 短于 不及'),
  ...each(
    '<=',
    '最多 顶多 至多 最高 上限为 ≤ 不逾 最大 控制在 最长 最高达 最多达 最高可达 最多可达 未超过 小于等于 小于或等于',
  ),
  ...each(
    '~',
    '大约 约 约为 约合 约有 约占 近 将近 接近 大概 左右约 ~ ≈ 逼近 几乎 差不多 大致 折合约 大约为',
  ),
];

/** Words of "about" that say from which side. */
export const FROM_BELOW: ReadonlySet<string> = new Set(['近', '将近', '接近', '逼近']);

/** What stands between the words that bound a number and the number. */
export const FILLERS = [
  '人民币',
  'RMB',
  'CNY',
  '达到',
  '达',
  '了',
  '为',
  '有',
  '的',
  '可',
  '共',
  '合计',
  '总计',
  '每年',
  '上',
  '至',
  '到',
  '的',
  '已',
  '占',
  '还有',
  '仍有',
  '另有',
  '要',
  '应',
  '需',
  '需要',
  '将',
  '须',
  '能',
  '获',
] as const;

/** Fillers that stand between 达 and its kind; they alone bring no bound nearer. */
export const NO_BOUND: readonly RegExp[] = [
  /(?:节|预|签|(?<!折)合|条|契|公|特|制|邀|简|集|盟|履|誓|相|违|缔|毁|(?<![损流丢消遗走])失|赴|爽|续|大节)约(?:为|合|有|占)?$/,
  /(?:最|附|临|靠|邻|亲|新|晚|远|逐|贴|毗)近$/,
  /(?:赶|英|德|反|高|法|西)超$/,
  /(?:打|爆|侦|攻|识|残|击)破$/,
];

/** What bounds a number when it stands behind its unit. */
export const AFTER: readonly (readonly [string, PrintedComparator])[] = [
  ...each('>', '开外 出头 有余'),
  ...each('>=', '及以上 或以上 以上 或更多 起'),
  ...each('<=', '及以下 或以下 以下 以内 之内 内封顶'),
  ...each('~', '左右 上下 许'),
];

/** What makes more of a number when it stands right behind it, before its scale or its unit. */
export const EXCESS: ReadonlyMap<string, PrintedComparator> = new Map([
  ['余', '>'],
  ['多', '>'],
  ['几', '>'],
  ['来', '~'],
  ['+', '>='],
]);

function each(comparator: PrintedComparator, list: string): [string, PrintedComparator][] {
  return list.split(' ').map((word) => [word, comparator]);
}

/** What something is not to be: 不低于, 不得低于, 不会低于. */
function denied(comparator: PrintedComparator, list: string): [string, PrintedComparator][] {
  return ['不', '不会', '不能', '不得', '不应', '不可'].flatMap((not) =>
    list.split(' ').map((word): [string, PrintedComparator] => [not + word, comparator]),
  );
}
