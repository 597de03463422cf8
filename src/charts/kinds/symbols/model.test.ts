import { textOf } from '@/report/texts/stretch.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { bundledChart, contextIn, reportOf, symbolsOf } from '../../contextForTests.ts';
import { dotsOffer, symbolsModel } from './model.ts';

describe('counted symbols', () => {
  test('are whole, and symbols × what one stands for is the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1e9 }), (count, perSymbol) => {
        const report = reportOf([{ id: 'a', obsValue: count * perSymbol }]);
        const entry = symbolsOf([{ figure: 'a', symbol: 'person', perSymbol }]);
        const [row] = symbolsModel(entry, contextIn('en', report)).rows;
        expect(row?.count).toBe(count);
        expect((row?.count ?? 0) * perSymbol).toBe(row?.obsValue);
      }),
    );
  });

  test('in every chart of the report', () => {
    const rows = bundledReport.charts.flatMap((entry) =>
      entry.kind === 'symbols' ? symbolsModel(entry, contextIn('en')).rows : [],
    );
    expect(rows.map(({ count }) => count)).toEqual([40, 15, 200, 3, 60, 40]);
    for (const { count, perSymbol, obsValue } of rows) expect(count * perSymbol).toBe(obsValue);
  });

  test('a scale that differs from the one above says so', () => {
    const scales = (language: 'en' | 'zh') =>
      symbolsModel(bundledChart('smaller-groups', 'symbols'), contextIn(language)).rows.map(({ scale }) =>
        textOf(scale),
      );
    expect(scales('en')).toEqual(['One square is 1,000 people', 'Another scale: one symbol is 1 student']);
    expect(scales('zh')[1]).toBe('比例不同：一个符号代表1名学生');
  });

  test('a square of money whose currency is not stated has no currency', () => {
    const [row] = symbolsModel(bundledChart('funds', 'symbols'), contextIn('en')).rows;
    expect(textOf(row?.scale ?? [])).toBe('One square is 1 million');
  });

  test('a filtered figure is not drawn, and the others keep their own symbol', () => {
    const context = { ...contextIn('en'), shown: new Set(['families-benefited']) };
    const { rows } = symbolsModel(bundledChart('people-and-families', 'symbols'), context);
    expect(rows.map(({ id, symbol }) => [id, symbol])).toEqual([['families-benefited', 'square']]);
  });
});

describe('one dot a unit', () => {
  test('is offered where the chart asks for it, by name', () => {
    const entry = bundledChart('people-and-families', 'symbols');
    expect(dotsOffer(entry, contextIn('en'))).toEqual({
      symbols: 'one symbol = 1,000',
      dots: 'one dot = 1 person or 1 family',
    });
    expect(dotsOffer(entry, contextIn('zh'))?.dots).toBe('一个点＝1人或1户');
    expect(dotsOffer(bundledChart('disinfectant', 'symbols'), contextIn('en'))).toBeNull();
  });

  test('is not offered for what a dot can’t show: expected, parts of a unit, a hundred million', () => {
    const offerFor = (figure: Parameters<typeof reportOf>[0][number], perSymbol = 1) =>
      dotsOffer(
        symbolsOf([{ figure: figure.id, symbol: 'person', perSymbol }], true),
        contextIn('en', reportOf([figure])),
      );
    expect(offerFor({ id: 'a', obsValue: 50 })).not.toBeNull();
    expect(offerFor({ id: 'a', obsValue: 50, obsStatus: 'expected' })).toBeNull();
    expect(offerFor({ id: 'a', obsValue: 0.5 }, 0.5)).toBeNull();
    expect(offerFor({ id: 'a', obsValue: 1e8 }, 1e6)).toBeNull();
    expect(offerFor({ id: 'a', obsValue: 100_000 }, 1000)).not.toBeNull();
    expect(offerFor({ id: 'a', obsValue: 100_001 }, 1000)).toBeNull();
  });
});
