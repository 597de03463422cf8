import type { Messages } from '../messages.ts';

export const sections: Messages['sections'] = {
  chartsLead: '每种单位各用自己的比例；不合计，不排名。',
  limits: '原文说了什么，没说什么',
  filters: '筛选',
  status: '状态',
  statuses: {
    reported: '已报告',
    provisional: '初步数',
    estimated: '估计',
    expected: '预计',
    planned: '计划',
    target: '目标',
    needed: '需要',
  },
  all: '全部',
  clear: '清除筛选',
  nothingShown: '没有数字符合这些筛选条件。',
  source: '来源',
  wholePage: '查看整份报告',
};
