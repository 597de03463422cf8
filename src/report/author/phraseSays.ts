import { isInHundredths } from '@/quantity/phrase/saidOf.ts';
import type { ReadQuantity } from '@/quantity/phrase/readQuantity.ts';
import type { Value } from '@/quantity/quantity.ts';

/** A value as an author writes it in the file. */
export function valueInFile(value: Value): string {
  switch (value.form) {
    case 'number':
      return String(value.value);
    case 'range':
      return JSON.stringify(
        value.lowerClosed && value.upperClosed
          ? [value.lower, value.upper]
          : { lower: value.lower, upper: value.upper, open: openEnds(value) },
      );
    case 'interval': {
      const { value: middle, lower, upper, level } = value;
      return JSON.stringify({ value: middle, lower, upper, ...(level === null ? {} : { level }) });
    }
    case 'outOf':
      return JSON.stringify({ count: value.count, of: value.of });
    case 'words':
      return 'null';
  }
}

function openEnds({
  lowerClosed,
  upperClosed,
}: {
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}) {
  if (lowerClosed) return 'upper';
  return upperClosed ? 'lower' : 'both';
}

/** The value that a printed phrase reads as. Which ends of a range are left out is not read. */
export function valueRead(read: ReadQuantity): Value {
  switch (read.form) {
    case 'number':
    case 'multiple':
      return { form: 'number', value: Number(read.value) };
    case 'range':
      return {
        form: 'range',
        lower: Number(read.low),
        lowerClosed: true,
        upper: Number(read.high),
        upperClosed: true,
      };
    case 'interval':
      return {
        form: 'interval',
        value: Number(read.value),
        lower: Number(read.low),
        upper: Number(read.high),
        level: read.level === null ? null : Number(read.level),
      };
    case 'outOf':
      return { form: 'outOf', count: Number(read.value), of: Number(read.of) };
    case 'vague':
    case 'rank':
      return { form: 'words' };
  }
}

/** Whether a phrase reads as a value. A fall may be written as a negative change or as an amount: a word of it says which it is. */
export function readsAs(read: ReadQuantity, value: Value): boolean {
  const said = valueRead(read);
  const signless = read.change === 'decrease' || read.negativeWord !== null;
  const same = (a: number, b: number) => a === b || (signless && Math.abs(a) === Math.abs(b));
  const sameEnds = (a: Ends, b: Ends) =>
    ends(a.lower, a.upper) === ends(b.lower, b.upper) ||
    (signless && ends(-a.upper, -a.lower) === ends(b.lower, b.upper));
  if (isInHundredths(read, value)) return true;
  if (said.form === 'number' && value.form === 'number') return same(said.value, value.value);
  if (said.form === 'range' && value.form === 'range') {
    return sameEnds(said, value);
  }
  if (said.form === 'interval' && value.form === 'interval') {
    const level = said.level === null || value.level === null || said.level === value.level;
    return level && same(said.value, value.value) && sameEnds(said, value);
  }
  if (said.form === 'outOf' && value.form === 'outOf') return said.count * value.of === value.count * said.of;
  // "half" as 50 per cent, or as 0.5 of something.
  if (said.form === 'outOf' && value.form === 'number') {
    return [1, 100, 1000].some((whole) => said.count * whole === value.value * said.of);
  }
  return said.form === 'words' && value.form === 'words';
}

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

const ends = (lower: number, upper: number) => `${lower} ${upper}`;
