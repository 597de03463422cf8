import type { Bound } from '@/quantity/quantity.ts';
import type { Messages } from '../messages.ts';

const OPEN: Record<Bound, string> = { '>': '不止此数', '>=': '或更多', '<': '不到此数', '<=': '或更少' };

const place = (paragraph: number) => (paragraph === 0 ? '标题' : `第${paragraph}段`);

export const statement: Messages['statement'] = {
  status: {
    reported: '已报告',
    provisional: '初步数',
    estimated: '估计',
    expected: '预计',
    planned: '计划',
    target: '目标',
    needed: '需要',
  },
  groups: { scopes: '主体', topics: '主题', bands: '长期', sources: '其他来源，仅用于日期' },
  exact: '与原文数字一致',
  inWords: '文字，无数字',
  inRange: '范围，与原文一致',
  inInterval: '数值及其区间，与原文一致',
  periodNotStated: '未注明期间',
  orMore: (comparator) => OPEN[comparator],
  provenance: { event: '事件', date: '日期', day: '月日', year: '年份', start: '开始', end: '结束' },
  basis: { stated: '原文有陈述', inferred: '我们据原文推断', external: '来自其他公开记录' },
  provenanceLine: (subject, basis) => `${subject}：${basis}`,
  ofWhole: (label, whole) => `${label}（占${whole}）`,
  by: (status, who) => `${status}（${who}）`,
  paragraph: (paragraph) => place(paragraph),
  source: (publisher, kind, paragraph) => `${publisher}，${kind}，${place(paragraph)}`,
  points: { one: '{n}个百分点', other: '{n}个百分点' },
  sentence: (label, quantity) => `${label}：${quantity}`,
};
