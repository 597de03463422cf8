import type { PeriodWords } from '@/period/format.ts';

function yearName(year: number): string {
  return year > 0 ? `${year}年` : `公元前${1 - year}年`;
}

function joined(year: number | null, month: number | null, day: number | null): string {
  return [
    year === null ? '' : yearName(year),
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ].join('');
}

export const period: PeriodWords = {
  locale: 'zh',
  undated: '未注明日期',
  date: joined,
  partOfYear: (year, { kind, number }) => {
    if (kind === 'quarter') return `${yearName(year)}第${'一二三四'.charAt(number - 1)}季度`;
    if (kind === 'half') return `${yearName(year)}${number === 1 ? '上' : '下'}半年`;
    return `${yearName(year)}${'春夏秋冬'.charAt(number - 1)}季`;
  },
  tick: (year, month, day) => joined(day === null ? year : null, month, day),
  approximate: (date) => `约${date}`,
  uncertain: (date) => `可能为${date}`,
  // Two years share one 年 (GB/T 15835-2011): 2016—2020年.
  range: (start, end) =>
    /^\d+年—\d+年$/.test(`${start}—${end}`) ? `${start.slice(0, -1)}—${end}` : `${start}—${end}`,
  elided: 'end',
  between: (earliest, latest) => `${earliest}至${latest}之间`,
  notAfter: (date) => `不晚于${date}`,
  notBefore: (date) => `${date}或之后`,
  since: (date) => `${date}起`,
  endUnknown: (date) => `${date}起，结束时间不详`,
  until: (date) => `至${date}止`,
  closeness: {
    known: { day: '精确到日', month: '精确到月', year: '精确到年' },
    approximate: { day: '确切日期不详', month: '确切月份不详', year: '确切年份不详' },
    uncertain: { day: '日期未能确定', month: '月份未能确定', year: '年份未能确定' },
    bounded: {
      day: '具体是哪一天不详',
      month: '具体月份不详',
      year: '具体年份不详',
    },
    ofStart: (closeness) => `起点：${closeness}`,
    ofEnd: (closeness) => `终点：${closeness}`,
    join: (start, end) => `${start}；${end}`,
  },
};
