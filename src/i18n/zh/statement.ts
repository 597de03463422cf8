import type { Messages } from '../messages.ts';

export const statement: Messages['statement'] = {
  status: { reported: '已报告', expected: '预计' },
  exact: '与原文数字一致',
  periodNotStated: '未注明期间',
  orMore: '或更多',
  provenance: { event: '事件', date: '日期', day: '月日', year: '年份', start: '开始', end: '结束' },
  basis: { stated: '原文有陈述', inferred: '我们据原文推断', external: '来自其他公开记录' },
  provenanceLine: (subject, basis) => `${subject}：${basis}`,
  paragraph: (paragraph) => `第${paragraph}段`,
  source: (publisher, kind, paragraph) => `${publisher}，${kind}，第${paragraph}段`,
  sources: (publisher, kind, paragraphs) => `${publisher}，${kind}，第${paragraphs.join('、')}段`,
  sentence: (label, quantity) => `${label}：${quantity}`,
};
