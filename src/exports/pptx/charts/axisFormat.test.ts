import { expect, test } from 'vitest';
import { axisFormat } from './axisFormat.ts';

test.each([
  [[0, 2e9, 4e9], 'en', 'plain', '#,##0,,," billion";−#,##0,,," billion";0'],
  [[0, 0.5e6, 1e6], 'en', 'plain', '#,##0.0,," million";−#,##0.0,," million";0'],
  [[0, 5000], 'en', 'plain', '#,##0;−#,##0;0'],
  [[0, 2e9], 'zh', 'plain', '#,##0;−#,##0;0'],
  [[-2.5, 0, 2.5], 'en', 'signed', '+#,##0.0;−#,##0.0;0'],
  [[1, 1.5], 'en', 'times', '"×"#,##0.0'],
  [[0, 25, 100], 'zh', 'percent', '#,##0"%"'],
] as const)(
  'the ticks %j in %s (%s) keep their digits, their scale and their sign',
  (ticks, language, sign, format) => {
    expect(axisFormat(ticks, language, sign)).toBe(format);
  },
);
