/** A Markdown table. @param {readonly (readonly string[])[]} rows the first is the head */
export function markdown([head = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {readonly import('./verdict.mjs').Verdict[]} verdicts */
export function verdictTable(verdicts) {
  return markdown([
    ['target', 'wanted', 'measured', ''],
    ...verdicts.map(({ what, wanted, measured, met }) => [
      what,
      wanted,
      measured,
      met ? 'met' : '**missed**',
    ]),
  ]);
}

/** The middle one, the lower of two. @param {readonly number[]} numbers */
export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
