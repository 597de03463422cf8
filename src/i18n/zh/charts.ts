import type { Messages } from '../messages.ts';
import { written } from './written.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

export const charts: Messages['charts'] = {
  text: (sentences) => sentences.join(''),
  name: (title, figures, scale) =>
    `${title}。${[...figures, ...scale].map((sentence) => `${sentence}。`).join('')}`,
  within: (sentence, period) => `${sentence}（${period}）`,
  kinds: {
    bars: '数量',
    symbols: '计数',
    intervals: '范围与区间',
    series: '随时间变化',
    share: '占比',
    change: '变化',
  },
  titleOfLabel: (label) => label,
  titleOfUnit: (kind, unit, ahead) =>
    `${kind}${unit === '' ? '' : `（${unit}）`}${ahead ? '：尚未实现' : ''}`,
  howToRead: {
    bars: '条形从零开始。',
    symbols: '数一数符号。',
    intervals: '坐标轴不一定从零开始。',
    series: '时间向右。',
    share: '整条为总体。',
    change: '竖线表示没有变化：右侧为增，左侧为减。',
  },
  readMarks: {
    notYet: (looks) =>
      `${looks.map((look) => ({ hatched: '斜纹', outlined: '空心' })[look]).join('或')}：尚未实现。`,
    light: '浅色填充：并非最终数字。',
    open: '双箭头指向真实数字所在的一侧。',
    gap: '未注明之处留空。',
    range: '条形连接原文的两端。',
    leftOut: '圆环为不含的端点。',
    dot: '圆点为原文的数值。',
    whiskers: '圆点为原文的数值，穿过圆点的线为原文的区间。',
  },
  linearAxis: (unit) => `条形位于同一条从零开始的线性轴上，单位为${unit}`,
  freeAxis: (unit) => `单位：${unit}；坐标轴不一定从0开始`,
  changeAxis: (unit, none) => `单位：${unit}；${none}表示没有变化`,
  levelNotStated: '未注明置信水平',
  against: (way, base) => {
    const moved = way === null ? '可升可降' : { up: '上升', down: '下降', same: '持平' }[way];
    if (base === null) return `${moved}，未注明基期`;
    return way === 'same' ? `与${base}${moved}` : `较${base}${moved}`;
  },
  timeAxis: (unit) => `数值位于同一条含零的线性轴上，单位为${unit}；时间向右`,
  ofPeriod: (period) => `${period}：`,
  ofTheWhole: (whole) => `占${whole}`,
  wholeInPercent: '总体，100%',
  wholeInPerMille: '总体，100%即1,000‰',
  fullBar: (whole) => `整条为${whole}`,
  summary: (figures, more) => `${figures.join('；')}${more > 0 ? `；另有${more}项见表格` : ''}。`,
  allAhead: (count, statuses) =>
    count === 1
      ? `该数字为${statuses.join('、')}值，尚非结果。`
      : `各项均为${statuses.join('、')}值，尚非结果。`,
  someAhead: (statuses) => `标明${quoted(statuses)}的尚非结果。`,
  notFinal: (statuses) => `标明${quoted(statuses)}的并非最终数字。`,
  floors: (count) =>
    count === 1
      ? '该数字是下限：真实数字在其之上，高出多少未说明。'
      : '这些数字都是下限：真实数字在其之上，因此既不排名，也不相加。',
  ceilings: (count) =>
    count === 1
      ? '该数字是上限：真实数字不高于它，低多少未说明。'
      : '这些数字都是上限：真实数字不高于它们，因此既不排名，也不相加。',
  someFloors: '带“超过”“至少”的数字是下限：真实数字在其之上。',
  someCeilings: '带“不到”“最多”的数字是上限：真实数字不高于它。',
  near: (count) =>
    count === 1
      ? '该数字并非精确值：真实数字与其相近，相差多少未说明。'
      : '部分数字并非精确值：真实数字与其相近，相差多少未说明。',
  changeDisagrees: (label) => `${label}：按原文所列的两个数字计算，结果与此不符。`,
  symbolIs: {
    square: (amount) => `一个方块代表${amount}`,
    person: (amount) => `一个符号代表${amount}`,
    family: (amount) => `一个符号代表${amount}`,
    student: (amount) => `一个符号代表${amount}`,
  },
  scale: (scale) => scale,
  otherScale: (here) => `比例不同：${here}`,
  dotScale: (one, block) => `一个点代表${one}，一块代表${block}`,
  drawAs: '画法',
  symbols: '符号',
  oneSymbolIs: (amount) => `一个符号＝${amount}`,
  oneDotIs: (units) => `一个点＝${units.join('或')}`,
  figures: '本图中的数字',
  source: (place) => `出处：${place}`,
  aside: (remarks) => remarks.join(' · '),
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
    phrase: '原文用语',
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
  partDrawn: (drawn, all) => `共${written(all)}行，图中只画出前${written(drawn)}行，其余见表格。`,
  showMore: (more) => `再显示${written(more)}行`,
  rowsOf: (shown, all) => `共${written(all)}行，已显示${written(shown)}行`,
  noneShown: '当前筛选条件下，本图没有可显示的数字。',
  someHidden: (hidden) => `有${hidden}项数字被筛选条件隐藏。`,
};
