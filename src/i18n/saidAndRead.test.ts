import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity, partsToString, PLAIN, type Printable } from '@/quantity/format.ts';
import { ANY_PRINTING } from '@/quantity/numberText.ts';
import { readPhrase } from '@/quantity/phrase/read.ts';
import type { ReadQuantity } from '@/quantity/phrase/readQuantity.ts';
import { COMPARATORS, type Comparator, type Value } from '@/quantity/quantity.ts';
import { catalogue } from '@/quantity/units/catalogue.ts';
import { LANGUAGE_IDS, type Language } from './languages.ts';
import { numeralsIn } from './numerals.ts';

/** Cases a kind and language. */
const RUNS = 10_000;

const units = ['CNY', 'USD', 'people', 'families', 'tons', 'MWh', 'percent', 'hectares', 'years'] as const;

interface Said {
  readonly value: Value;
  readonly comparator?: Comparator | null;
  readonly fromBelow?: boolean;
  readonly decimals?: number;
}

const say = (said: Said, unit: (typeof units)[number], language: Language): string => {
  const pattern = catalogue.get(unit)?.pattern[language];
  if (!pattern) throw new Error(`No unit ${unit}`);
  const printable: Printable = {
    ...PLAIN,
    value: said.value,
    comparator: said.comparator ?? null,
    fromBelow: said.fromBelow ?? false,
    printing: said.decimals === undefined ? ANY_PRINTING : { quantum: -said.decimals, scale: null },
    pattern,
    note: null,
  };
  return partsToString(formatQuantity(printable, numeralsIn(language)));
};

/** What a quantity is read as again; its text is in the failure's message. */
function back(text: string, language: Language): ReadQuantity {
  const read = readPhrase(text, language);
  if (read === null) throw new Error(`“${text}” is not read as a quantity`);
  return read;
}

/** Numbers as reports print them: few digits at any size, or a few decimals. */
const printed = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, exponent]) => digits * 10 ** exponent),
  fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(10, 100)).map(([digits, by]) => digits / by),
);
const language = fc.constantFrom(...LANGUAGE_IDS);
const unit = fc.constantFrom(...units);

describe('what is said, read back, is the same quantity', () => {
  test('numbers with and without a qualifier', () => {
    const comparators = fc.constantFrom<Comparator | null>(null, ...COMPARATORS);
    fc.assert(
      fc.property(
        printed,
        comparators,
        fc.boolean(),
        unit,
        language,
        (value, comparator, below, id, lang) => {
          const fromBelow = comparator === '~' && below;
          const text = say({ value: { form: 'number', value }, comparator, fromBelow }, id, lang);
          const read = back(text, lang);
          expect({ text, form: read.form, comparator: read.comparator, side: read.approximation }).toEqual({
            text,
            form: 'number',
            comparator,
            side: fromBelow ? 'below' : null,
          });
          expect(read.form === 'number' && Number(read.value), text).toBe(value);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('printed decimals', () => {
    const withDecimals = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(withDecimals, language, ([digits, decimals], lang) => {
        const value = Number(`${digits}e-${decimals}`);
        const text = say({ value: { form: 'number', value }, decimals }, 'percent', lang);
        const read = back(text, lang);
        expect({ text, decimals: read.decimals }).toEqual({ text, decimals });
        expect(read.form === 'number' && Number(read.value), text).toBe(value);
      }),
      { numRuns: RUNS },
    );
  });

  test('ranges', () => {
    const ends = fc
      .tuple(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 7 }),
      )
      .map(([lower, width, exponent]) => [lower * 10 ** exponent, (lower + width) * 10 ** exponent] as const);
    fc.assert(
      fc.property(ends, unit, language, ([lower, upper], id, lang) => {
        const value = { form: 'range', lower, lowerClosed: true, upper, upperClosed: true } as const;
        const text = say({ value }, id, lang);
        const read = back(text, lang);
        expect({ text, form: read.form }).toEqual({ text, form: 'range' });
        expect(read.form === 'range' && [Number(read.low), Number(read.high)], text).toEqual([lower, upper]);
      }),
      { numRuns: RUNS },
    );
  });

  test('so many of so many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 90 }),
        language,
        (count, more, lang) => {
          const value = { form: 'outOf', count, of: count + more } as const;
          const text = say({ value }, 'people', lang);
          const read = back(text, lang);
          expect(read.form === 'outOf' && [Number(read.value), Number(read.of)], text).toEqual([
            count,
            count + more,
          ]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('negative numbers', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('USD', 'percent', 'tons'), language, (size, id, lang) => {
        const text = say({ value: { form: 'number', value: -size } }, id, lang);
        const read = back(text, lang);
        expect(read.form === 'number' && Number(read.value), text).toBe(-size);
      }),
      { numRuns: RUNS },
    );
  });
});
