import type { Operand } from './operand.ts';
import type { Value } from '../quantity.ts';

/** For tests: a single number. */
export const num = (value: number): Value => ({ form: 'number', value });

/** For tests: a number of a unit, exact and reported unless said otherwise. */
export const operand = (value: number, unit: string, more: Partial<Operand> = {}): Operand => ({
  value: num(value),
  comparator: null,
  fromBelow: false,
  obsStatus: 'reported',
  unitMeasure: unit,
  unitKind: 'count',
  powers: new Map([[unit, 1]]),
  of: 'one',
  unitKnown: true,
  signed: false,
  whole: null,
  ...more,
});
