import type { Token } from '../token.ts';

/** Whether the number at an index only counts the lines of a list: "1. Revenue", "2) Costs". */
export function isListMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const mark = tokens[index + 1];
  if (token?.first !== true || token.digits === null || token.text.length > 2) return false;
  const closes = mark?.text === '.' || mark?.text === ')';
  return closes && !mark.spaced && tokens[index + 2]?.spaced === true;
}
