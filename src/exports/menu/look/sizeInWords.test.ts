import { expect, test } from 'vitest';
import { loadExportWords } from '@/i18n/exportWords.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { sizeInWords } from './sizeInWords.ts';

test.each(LANGUAGE_IDS)(
  'in %s a picture’s pixels are said, and before it is made that it is too large and what to do',
  async (language) => {
    const { look } = await loadExportWords[language]();
    const say = (width: number, height: number, scale: number) => sizeInWords({ width, height }, scale, look);
    expect(say(1312, 1024, 2)).toEqual({
      said: { en: '2624 × 2048 pixels.', zh: '2624 × 2048 像素。' }[language],
      tooLarge: false,
    });
    const large = say(1312, 5000, 4);
    expect(large.tooLarge).toBe(true);
    expect(large.said).toContain('5248 × 20000');
    expect(large.said).toContain('16384');
    expect(large.said).toMatch(/smaller size.*SVG|较小的尺寸.*SVG/);
    expect(say(1312, 5000, 1).tooLarge).toBe(false);
    const never = say(1312, 58_000, 1);
    expect(never.tooLarge).toBe(true);
    expect(never.said).not.toMatch(/smaller size|较小的尺寸/);
    expect(never.said).toContain('SVG');
  },
);
