import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines, breakLines, clippedLines, type LineRange } from './breakLines.ts';
import { textRoom } from '@/ui/screen/textWidth.ts';

const text = fc
  .array(
    fc.constantFrom(
      'more',
      'than',
      '40,000',
      '超过',
      '4万',
      '人',
      '（货币未注明）',
      'a',
      'international',
      '，',
    ),
  )
  .map((words) => words.join(' ').trim());

describe('a text broken into lines', () => {
  test('loses nothing but the spaces at its breaks', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 600 }), (whole, width) => {
        const lines = breakLines(whole, width, 14).map(({ start, end }) => whole.slice(start, end));
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });

  test('has no line wider than its room, unless a single character is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 600 }), (whole, width) => {
        for (const { start, end } of breakLines(whole, width, 14)) {
          const fits = textRoom(whole.slice(start, end), 14) <= width;
          expect(fits || end - start === 1, whole.slice(start, end)).toBe(true);
        }
      }),
    );
  });

  test('is balanced: no more lines than it needs, none wider, and no last word alone', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 600 }), (whole, width) => {
        const widest = (lines: readonly LineRange[]) =>
          Math.max(0, ...lines.map(({ start, end }) => textRoom(whole.slice(start, end), 14)));
        const [full, balanced] = [breakLines(whole, width, 14), balancedLines(whole, width, 14)];
        expect(balanced).toHaveLength(full.length);
        expect(widest(balanced)).toBeLessThanOrEqual(widest(full));
      }),
    );
    const whole = 'over 200 million (currency not stated)';
    const lines = balancedLines(whole, 330, 14.5).map(({ start, end }) => whole.slice(start, end));
    expect(lines).toEqual(['over 200 million', '(currency not stated)']);
  });

  test('keeps a number and its Chinese unit together, and no line begins with a comma', () => {
    const whole = '超过4万人，直接受益';
    for (let width = 60; width < 200; width += 3) {
      const lines = breakLines(whole, width, 14).map(({ start, end }) => whole.slice(start, end));
      expect(lines.some((line) => line.startsWith('万') || line.startsWith('，'))).toBe(false);
    }
  });

  test('a label that is cut ends in an ellipsis within its room', () => {
    const lines = clippedLines('People who took part in the planting of medicinal herbs', 120, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text).toMatch(/…$/);
    expect(textRoom(lines[1]?.text ?? '', 13)).toBeLessThanOrEqual(120);
  });
});
