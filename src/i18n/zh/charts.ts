import type { Messages } from '../messages.ts';

export const charts: Messages['charts'] = {
  text: (sentences) => sentences.join(''),
  name: (title, figures, scale) =>
    `${title}。${[...figures, ...scale].map((sentence) => `${sentence}。`).join('')}`,
  linearAxis: (unit) => `条形位于同一条从零开始的线性轴上，单位为${unit}`,
  summary: (figures, more) => `${figures.join('；')}${more > 0 ? `；另有${more}项见表格` : ''}。`,
  allExpected: (count) => (count === 1 ? '该数字为预计值，尚非结果。' : '各项均为预计值，尚非结果。'),
  someExpected: '标明“预计”的尚非结果。',
  floors: (count) =>
    count === 1
      ? '该数字是下限：真实数字在其之上，高出多少未说明。'
      : '这些数字都是下限：真实数字在其之上，因此既不排名，也不相加。',
  symbolIs: {
    square: (amount) => `一个方块代表${amount}`,
    person: (amount) => `一个符号代表${amount}`,
    family: (amount) => `一个符号代表${amount}`,
    student: (amount) => `一个符号代表${amount}`,
  },
  scale: (scale) => scale,
  otherScale: (here, above) => `尺度不同：此处${here}，上方${above}`,
  dotScale: (one, block) => `一个点代表${one}，一块代表${block}`,
  drawAs: '画法',
  symbols: '符号',
  oneSymbolIs: (amount) => `一个符号＝${amount}`,
  oneDotIs: (units) => `一个点＝${units.join('或')}`,
  figures: '本图中的数字',
  table: '表格',
  tableOf: (title) => `表格：${title}`,
  columns: {
    figure: '数字',
    quantity: '数量',
    qualifier: '限定词',
    status: '状态',
    unit: '单位',
    scope: '主体',
    period: '期间',
    phrase: '原文短语',
    paragraph: '段落',
  },
  phrase: (phrase) => `“${phrase}”`,
  fullScreen: '全屏',
  fullScreenOf: (title) => `全屏：${title}`,
  close: '关闭',
  loading: '图表正在加载，其数字见下方。',
  failed: '图表未能加载。其全部数字仍以文字和表格列在下方。',
  retry: '重试',
  reloadHint: '如仍不行，请检查网络连接并重新加载页面。',
  noneShown: '当前筛选条件下，本图没有可显示的数字。',
  someHidden: (hidden) => `有${hidden}项数字被筛选条件隐藏。`,
};
