import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSize, widthInEm } from './fit.ts';

const box = { width: 88, lines: 1, most: 20, least: 2 };

describe('the size of a text on a slide', () => {
  it('is the largest for a short text and the smallest for an endless one', () => {
    expect(fittingSize('60', box)).toBe(20);
    expect(fittingSize('', box)).toBe(20);
    expect(fittingSize('x'.repeat(2000), box)).toBe(2);
  });

  it('keeps a text within its line whenever the smallest size allows', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
        const size = fittingSize(text, box);
        if (size > box.least) expect(size * widthInEm(text)).toBeLessThanOrEqual(box.width + 1e-9);
      }),
    );
  });

  it('never grows with the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 4 }), (text, more, lines) => {
        expect(fittingSize(text + more, { ...box, lines })).toBeLessThanOrEqual(
          fittingSize(text, { ...box, lines }),
        );
      }),
    );
  });

  it('keeps a word, and a clause of a Chinese headline, on one line', () => {
    const headline = '华润电力在扶贫方面报告了什么，又预计什么';
    expect(fittingSize(headline, { ...box, lines: 3 }, 'clauses') * 15).toBeLessThanOrEqual(box.width);
    expect(fittingSize('a '.repeat(3) + 'w'.repeat(30), { ...box, lines: 3 })).toBeLessThan(88 / 28);
  });

  it('gives Chinese characters their full width', () => {
    expect(widthInEm('超过4万')).toBeGreaterThan(widthInEm('over 4'));
    expect(fittingSize('贫困群众'.repeat(5), box)).toBeCloseTo(88 / 20);
  });
});
