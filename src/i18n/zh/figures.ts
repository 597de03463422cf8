import type { MissingEnd } from '@/quantity/calculate/operand.ts';
import type { Messages } from '../messages.ts';

const END = { upper: '没有上限', lower: '没有下限', about: '是约数' } satisfies Record<
  NonNullable<MissingEnd>,
  string
>;

function ends([a, b]: readonly [MissingEnd, MissingEnd]): string {
  if (a !== null && a === b) return `二者都${END[a]}`;
  if (a !== null && b !== null) return `前者${END[a]}，后者${END[b]}`;
  if (a !== null) return `前者${END[a]}`;
  return b === null ? '二者都不够接近' : `后者${END[b]}`;
}

export const figures: Messages['figures'] = {
  detailsOf: (label) => `详情：${label}`,
  closeDetails: '关闭详情',
  assignedByUs: '由我们归类，原文未归类',
  allTogether: '不分类别',
  translation: '此处中文为我们的译文。',
  cite: (parts) =>
    `${parts.sentence}，${parts.attribution}。${parts.source}（“${parts.phrase}”）。载于：${parts.title}${parts.version === null ? '' : `，数据版本${parts.version}`}${parts.address === null ? '' : `，${parts.address}`}`,
  coverageLead: (groups) => `原文列出${groups}类，没有为任何一类指定数字；归类由我们作出。`,
  hiddenByFilters: '已被筛选隐藏',
  noOwnFigure: (paragraph) =>
    paragraph === null
      ? '没有只属于此类的数字'
      : `${paragraph === 0 ? '标题' : `第${paragraph}段`}有提及，没有只属于此类的数字`,
  together: (groups) => (groups === 2 ? '两类合在一起' : `${groups}类合在一起`),
  allKinds: '不分类别',
  list: (items) => items.join(' · '),
  in: (place) => `（${place}）`,
  questions: '什么能算出来，什么无法得出',
  questionsLead: '按区间计算：“超过5”就是大于5的任何数。',
  cannot: '无法得出',
  expectedAnswer: (answer) => `预计：${answer}`,
  order: { less: '前者较小。', greater: '前者较大。', equal: '二者相等。' },
  quoted: (quantity) => `“${quantity}”`,
  named: (name) => `“${name}”的数字`,
  from: (a, b) => `由${a}和${b}算出。`,
  reasons: {
    'ratio-of-bounds': (a, b, missing) => `${a}和${b}：${ends(missing)}，二者的比值没有可靠的界限。`,
    'no-order': (a, b, missing) => `${a}和${b}：${ends(missing)}，两个区间重叠，哪个更大都有可能。`,
    'overlap-unknown': (a, b) => `原文没有说明${b}是否已计入${a}，相加可能重复计算。`,
    'different-units': (a, b) => `${a}和${b}单位不同。`,
    'different-wholes': (a, b) => `${a}和${b}不是同一总体的比例，或原文没有说明总体。`,
    'no-number': (a, b) => `${a}和${b}：没有数字的文字无法计算。`,
    'zero-divisor': (a, b) => `${a}和${b}：不能除以零。`,
    'unit-not-stated': (a, b) => `${a}和${b}：其中一个没有注明单位，无法比较或相除。`,
    unbounded: (a, b, missing) => `${a}和${b}：${ends(missing)}，结果没有界限。`,
  },
  honours: '提到的荣誉',
};
