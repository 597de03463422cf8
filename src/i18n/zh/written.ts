import { inDigits } from '@/quantity/numberText.ts';
import { numerals } from './numerals.ts';

/** A count in digits: "1,234". */
export const written = (count: number): string => inDigits(count, numerals);
