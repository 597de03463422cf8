import type { Messages } from '../messages.ts';
import { written } from './written.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

export const hero: Messages['hero'] = {
  and: '，',
  place: (paragraph) => (paragraph === 0 ? '标题' : `第${paragraph}段`),
  detailsAt: (label, place) => `详情：${label}，${place}`,
  both: (one, other) => `${one}${other}`,
  fields: '点阵显示',
  scale: (one, block) => `一点是${one}${block === null ? '' : `，一块是${block}`}。`,
  ownScale: '此处另用比例。',
  dots: (blocks, size, rest) => {
    const single = `${written(rest)}点`;
    if (blocks === 0) return single;
    const full = `${written(blocks)}块，每块${written(size)}点`;
    return rest === 0 ? full : `${full}，另${single}`;
  },
  fieldName: (quantity, dots, scale, beyond) =>
    `${quantity}：${dots}${beyond === null ? '' : `，${beyond}`}。${scale}`,
  beyond: {
    '>': { count: '不止此数；多出多少，未注明', amount: '不止此数；多出多少，未注明' },
    '>=': { count: '或更多；多出多少，未注明', amount: '或更多；多出多少，未注明' },
    '~': { count: '接近此数；相差多少，未注明', amount: '接近此数；相差多少，未注明' },
  },
  key: '图例',
  look: { solid: '实心', light: '浅色', hatched: '空心斜纹', outlined: '空心' },
  now: (statuses) => statuses.join('、'),
  ahead: (statuses) => `${statuses.join('、')}，尚未实现`,
  stop: (note) => `${note}。`,
  colon: (name) => `${name}：`,
  mark: { more: '双箭头', less: '向左双箭头', about: '边缘渐淡' },
  minimums: (words, above) => `${quoted(words)}，均为下限，实际数字${above ? '更高' : '可能更高'}`,
  maximums: (words, below) => `${quoted(words)}，均为上限，实际数字${below ? '更低' : '可能更低'}`,
  near: (words) => `${quoted(words)}，接近实际数字，相差多少未注明`,
};
