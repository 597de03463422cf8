import type { StatusAt } from '../status.ts';

/** What a number is said to be behind it: 下降12%的目标, 5亿元的资金缺口. */
const BEHIND = /^[^,。;]{0,8}?的[^,。;的]{0,4}?(目标|缺口|需求)/;

/** An aim that has been reached is none any more. */
const REACHED = /(?:完成|实现|达成|达到|超过|高于)[^,。;]*$/;

/** The status that the words right behind a number give it. */
export function behindChinese(before: string, after: string, at: number): StatusAt | null {
  const words = BEHIND.exec(after)?.[1];
  if (words === undefined || (words === '目标' && REACHED.test(before))) return null;
  return { kind: words === '目标' ? 'target' : 'needed', words, at };
}
