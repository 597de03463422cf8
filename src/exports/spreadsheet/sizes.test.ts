import { describe, expect, test } from 'vitest';
import { textCell } from './sheet.ts';
import { columnWidths, rowHeight } from './sizes.ts';

const NEVER = new AbortController().signal;
const LONG = 'Whether they are among the people directly benefited, the release does not say. '.repeat(4);

describe('a sheet', () => {
  test('has columns in which a short text stands on one line and a long one can be read', async () => {
    const row = ['id', 'over 200 million (currency not stated)', LONG, '超过4万人'].map(textCell);
    const widths = await columnWidths([row], NEVER);
    expect(widths[0]).toBe(10);
    expect(widths[1]).toBeGreaterThanOrEqual(38);
    expect(Math.max(...widths)).toBe(60);
  });

  test('has rows as high as the lines of their longest text, also where its signs fill the em', () => {
    expect(rowHeight([textCell('more than 40,000 people'), null], [40, 10])).toBeNull();
    expect(rowHeight([textCell(LONG)], [60]) ?? 0).toBeGreaterThanOrEqual(6 * 15);
    const chinese = '当地工业产值增加额'.repeat(5);
    expect(rowHeight([textCell(chinese)], [40]) ?? 0).toBeGreaterThanOrEqual(3 * 15);
    expect(rowHeight([textCell('one\ntwo')], [40])).toBe(30);
    expect(rowHeight([textCell(LONG.repeat(40))], [10])).toBe(409);
  });

  test('shows a number with its words whole', async () => {
    const number = { kind: 'number', digits: '4950000000', format: '"预计"#,##0' } as const;
    const [width = 0] = await columnWidths([[number]], NEVER);
    expect(width).toBeGreaterThanOrEqual(4 + 13);
  });
});
