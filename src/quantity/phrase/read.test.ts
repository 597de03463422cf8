import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhrase, readQuantities } from './read.ts';
import type { PhraseLanguage } from './readQuantity.ts';
import { amountOf } from './toldForTests.ts';

/** A phrase and what it is read as, in short. */
function short(phrase: string, language: PhraseLanguage): string | null {
  const one = readPhrase(phrase, language);
  return one === null ? null : [amountOf(one), one.comparator, one.unit?.code].filter(Boolean).join(' ');
}

describe('an English phrase is read for what it says', () => {
  test.each([
    ['RMB 4.95 billion', '4950000000 CNY'],
    ['another three years', '3 year'],
    ['over the past three years', '3 year'],
    ['more than 60', '60 >'],
    ['no more than 5', '5 <='],
    ['60+', '60 >='],
    ['300 or more jobs', '300 >= job'],
    ['nearly 60', '60 ~'],
    ['between 10 and 20', '10..20'],
    ['10% to 15%', '10..15 %'],
    ['5,000-6,000', '5000..6000'],
    ['$5-10 million', '5000000..10000000 $'],
    ['95% (95% CI 90.3 to 97.6)', '95 in 90.3..97.6 at 95 %'],
    ['1.5 ± 0.5', '1.5 in 1..2 at null'],
    ['−2,526', '-2526'],
    ['a loss of $6.918 billion', '-6918000000 $'],
    ['a net loss of about $45 million', '-45000000 ~ $'],
    ['a loss of more than $45 million', '45000000 > $'],
    ['41 euro cents', '41 cent'],
    ['half', '1/2'],
    ['a third', '1/3'],
    ['8 out of 10', '8/10'],
    ['one in five', '1/5'],
    ['no fatalities', '0 fatality'],
    ['two dozen', '24'],
    ['1.2m', '1200000'],
    ['US$7bn', '7000000000 USD'],
    ['two hundred and fifty thousand', '250000'],
    ['half a million', '500000'],
    ['nearly doubled', 'multiple 2 ~'],
    ['2.5 times', 'multiple 2.5'],
    ['second-largest', 'rank 2'],
    ['hundreds of thousands', 'hundreds of thousands'],
    ['up 3 percentage points', '3 pp'],
    ['February 25', null],
    ['13th', null],
    ['5 and 6', null],
    ['COVID-19', null],
    ['', null],
  ])('%s', (phrase, read) => {
    expect(short(phrase, 'en')).toBe(read);
  });
});

describe('a Chinese phrase is read for what it says', () => {
  test.each([
    ['11亿余元', '1100000000 > CNY'],
    ['40多吨', '40 > t'],
    ['十余', '10 >'],
    ['两百', '200'],
    ['一千零五十', '1050'],
    ['3千多', '3000 >'],
    ['1亿2000万', '120000000'],
    ['近4万户', '40000 ~ 户'],
    ['10–15万', '100000..150000'],
    ['八成以上', '80 >= %'],
    ['两成半', '25 %'],
    ['不到一半', '1/2 <'],
    ['五分之一', '1/5'],
    ['百分之三十', '30 %'],
    ['３，６００人', '3600 人'],
    ['翻一番', 'multiple 2'],
    ['零下5℃', '-5 °C'],
    ['亏损6.9亿元', '-690000000 CNY'],
    ['数十', '数十'],
    ['全国第一', 'rank 1'],
    ['95%(95%CI:90.3-97.6)', '95 in 90.3..97.6 at 95 %'],
    ['近三年', '3 year'],
    ['2021年2月25日', null],
    ['第七届', null],
    ['"十三五"规划', null],
  ])('%s', (phrase, read) => {
    expect(short(phrase, 'zh')).toBe(read);
  });
});

test('what stands around a number is told apart: digits, scale, place, second unit, change, status', () => {
  const text = 'In 2021 it is expected to grow by RMB 4.950 billion (about US$765 million).';
  const [one] = readQuantities(text, 'en');
  expect(one).toMatchObject({ value: '4950000000', decimals: 3, unitMult: 9, change: 'increase' });
  expect(one?.status?.kind).toBe('expected');
  expect(one?.period).toBe('In 2021');
  expect(one?.second).toMatchObject({ value: '765000000', comparator: '~' });
  expect(text.slice(one?.numStart, one?.numEnd)).toBe('4.950 billion');
  expect(readPhrase('nearly 60', 'en')?.approximation).toBe('below');
  expect(readPhrase('$0.20 per kWh', 'en')?.unit?.per).toBe('kWh');
});

const SCALES = {
  en: { '': 0, ' thousand': 3, ' million': 6, ' billion': 9 },
  zh: { '': 0, 万: 4, 亿: 8 },
} as const;

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test('a number written in digits with a scale reads back as exactly itself', () => {
    const scales = Object.entries(SCALES[language]);
    fc.assert(
      fc.property(
        fc.bigInt(1n, 999_999_999n),
        fc.nat(4),
        fc.constantFrom(...scales),
        (digits, decimals, [word, power]) => {
          const padded = String(digits).padStart(decimals + 1, '0');
          const whole = padded.slice(0, padded.length - decimals);
          const fraction = padded.slice(padded.length - decimals);
          const grouped = BigInt(whole).toLocaleString('en');
          const written = decimals === 0 ? grouped : `${grouped}.${fraction}`;
          const read = readPhrase(
            `${language === 'en' ? 'US$' : ''}${written}${word}${language === 'zh' ? '元' : ''}`,
            language,
          );
          expect(read).toMatchObject({ form: 'number', decimals, unitMult: power });
          const value = read?.form === 'number' ? read.value : '';
          const [int = '', frac = ''] = value.split('.');
          expect(BigInt(int + frac.padEnd(4, '0'))).toBe(digits * 10n ** BigInt(power + 4 - decimals));
        },
      ),
    );
  });

  test('any text is read without an error, into phrases that lie in it, in order and apart', () => {
    const pieces = [
      '5',
      '1,000',
      '2021',
      '%',
      ' ',
      '-',
      '–',
      '(',
      ')',
      ' to ',
      '$',
      'million',
      '万',
      '亿',
      '余',
      '约',
      '至',
      '第',
      '年',
      '月',
      '成',
      '.',
      ',',
      'more than ',
      'a ',
      'one ',
      'half ',
      '一',
      '十',
      '倍',
      '[',
      'CI ',
      '±',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, numStart, numEnd } of readQuantities(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(numStart).toBeGreaterThanOrEqual(start);
          expect(numEnd).toBeGreaterThan(numStart);
          expect(end).toBeGreaterThanOrEqual(numEnd);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test('reading takes time in proportion to the text, whatever it repeats', { timeout: 120_000 }, () => {
    for (const piece of ['1,', '-1', '万', '(1 km ', 'hundred ', '五分之', '1 to ']) {
      const timeOf = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const before = performance.now();
        readQuantities(text, language);
        return performance.now() - before;
      };
      // Eight times the text; a reader that is not linear would take sixty-four times as long.
      const most = 40 * timeOf(4000) + 400;
      const first = timeOf(32_000);
      // The machine may be busy with something else: what took too long has a second try.
      expect(first < most ? first : timeOf(32_000), piece).toBeLessThan(most);
    }
  });
});
