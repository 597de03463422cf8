import type { Language } from '@/i18n/languages.ts';

const SCALES = [
  { from: 1e12, code: ',,,,', word: ' trillion' },
  { from: 1e9, code: ',,,', word: ' billion' },
  { from: 1e6, code: ',,', word: ' million' },
] as const;

/** How a change is written: with its sign, or as so many times. */
export type AxisSign = 'plain' | 'signed' | 'times' | 'percent';

/**
 * The number format of an axis, as spreadsheets write it, so that its ticks read like those of the page and follow when the numbers are
 * edited: "2.5 billion", "+5", "×2". Spreadsheets can't shorten by ten thousands, so Chinese has whole numbers.
 */
export function axisFormat(ticks: readonly number[], language: Language, sign: AxisSign): string {
  const most = Math.max(...ticks.map(Math.abs));
  const scale = language === 'en' ? SCALES.find(({ from }) => most >= from) : undefined;
  const decimals = Math.max(...ticks.map((tick) => decimalsOf(tick / (scale?.from ?? 1))));
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const number = scale ? `${digits}${scale.code}"${scale.word}"` : digits;
  switch (sign) {
    case 'plain':
      return `${number};−${number};0`;
    case 'signed':
      return `+${number};−${number};0`;
    case 'times':
      return `"×"${number}`;
    case 'percent':
      return `${number}"%"`;
  }
}

const decimalsOf = (number: number): number =>
  Number(number.toPrecision(12)).toString().split('.')[1]?.length ?? 0;
