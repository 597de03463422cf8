import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '@/ui/screen/textWidth.ts';
import { labelOf, textMetrics } from '../label.ts';
import { linesOf, onOneLine, wrapped } from './lineText.ts';

const figures = ['over 200 million (currency not stated)', 'more than 40,000 people'];
const label = labelOf('13th Five-Year Plan', '2016–2020', figures, ' · ', (count) => `+${String(count)}`);
const metrics = textMetrics(13);

it('shows a figure whole on its line or counts it, and wraps rather than cut the title or the date', () => {
  const most = onOneLine(label, 2000, metrics);
  expect(most?.figures).toBe(2);
  expect(onOneLine(label, (most?.width ?? 0) - 1, metrics)?.figures).toBe(1);
  expect(onOneLine(label, 100, metrics)).toBeNull();
  expect(wrapped(label, 200, metrics).figures).toBe(2);
  // What stands elsewhere takes no line.
  const nothing = { text: '', em: 0 };
  expect(wrapped({ ...label, title: nothing, meta: nothing }, 2000, metrics).lines).toBe(1);
});

it('counts at least as many lines as a text takes, in any script', () => {
  const word = fc.constantFrom('project', 'of', 'transmission', '见效', '贺电送粤项目', '2021');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 4, max: 40 }),
      (words, room) => {
        const text = words.join(' ');
        expect(linesOf(text, room)).toBeGreaterThanOrEqual(
          Math.floor(textWidth(text.trim()) / (room + 0.34)),
        );
        expect(linesOf(text, 1000)).toBe(1);
      },
    ),
  );
});
