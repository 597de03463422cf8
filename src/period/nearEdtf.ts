import { readPeriod } from './edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const two = (digits: string): string => digits.padStart(2, '0');
const month = (name: string): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));
const sameCentury = (year: string, end: string): string => `${year.slice(0, 2)}${end}`;
const quarter = (year: string, nth: string): string => `${year}-${32 + Number(nth)}`;
const half = (year: string, nth: string): string => `${year}-${39 + Number(nth)}`;
const CHINESE = '一二三四';
const nth = (digit: string): string => (CHINESE.includes(digit) ? String(CHINESE.indexOf(digit) + 1) : digit);

const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** How people write dates, and the same in EDTF. A day that may be read in two ways is none of them. */
const WRITTEN: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4})[-\s/]*Q([1-4])$/i, quarter],
  [/^Q([1-4])[-\s/]*(\d{4})$/i, (n = '', year = '') => quarter(year, n)],
  [/^(\d{4})[-\s/]*H([12])$/i, half],
  [/^H([12])[-\s/]*(\d{4})$/i, (n = '', year = '') => half(year, n)],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$|^(\d{4})(\d\d)(\d\d)$/,
    (a = '', b = '', c = '', d = '', e = '', f = '') => `${a}${d}-${two(b + e)}-${two(c + f)}`,
  ],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year = '', m = '', day = '') => `${year}-${two(m)}-${two(day)}`],
  [
    /^(\d{4})-(\d)$|^(\d{4})[./](\d{1,2})$/,
    (a = '', b = '', c = '', d = '') =>
      Number(d) > 12 ? `${c}/${sameCentury(c, d)}` : `${a}${c}-${two(b + d)}`,
  ],
  [/^(\d{4})\s*(?:[–—-]|\/|\.\.|to|至)\s*(\d{4})$/, (from = '', to = '') => `${from}/${to}`],
  [/^(\d{4})\s*[–—/]\s*(\d\d)$/, (year = '', end = '') => `${year}/${sameCentury(year, end)}`],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${NAMED} (\\d{4})$`, 'i'),
    (day = '', name = '', year = '') => `${year}-${month(name)}-${two(day)}`,
  ],
  [
    new RegExp(`^${NAMED} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    (name = '', day = '', year = '') => `${year}-${month(name)}-${two(day)}`,
  ],
  [new RegExp(`^${NAMED} (\\d{4})$`, 'i'), (name = '', year = '') => `${year}-${month(name)}`],
  [/^(?:about|around|circa|c\.|ca\.|~|约)\s*(\d{4})$|^约?(\d{4})年左右$/i, (a = '', b = '') => `${a}${b}~`],
  [/^(?:since|from|自)\s*(\d{4})年?(?:以来|起)?$|^(\d{4})\s*[-–—]$/i, (a = '', b = '') => `${a}${b}/..`],
  [/^(?:until|by|截至)\s*(\d{4})年?$/i, (year = '') => `../${year}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (year = '', m = '', day = '') => `${year}-${two(m)}-${two(day)}`],
  [/^(\d{4})年(\d{1,2})月$/, (year = '', m = '') => `${year}-${two(m)}`],
  [/^(\d{4})年$/, (year = '') => year],
  [/^(\d{4})年第?([一二三四1-4])季度$/, (year = '', n = '') => quarter(year, nth(n))],
  [/^(\d{4})年([上下])半年$/, (year = '', which = '') => half(year, which === '上' ? '1' : '2')],
];

/** What a text that is no EDTF was perhaps meant to be: "2021-35" for "Q3 2021", "2016/2020" for "2016–2020"; null where that is not to be told. */
export function nearEdtf(text: string): string | null {
  for (const [pattern, written] of WRITTEN) {
    const found = pattern.exec(text.trim());
    if (found === null) continue;
    const edtf = written(...found.slice(1).map((part) => part ?? ''));
    return readPeriod(edtf) === null ? null : edtf;
  }
  return null;
}
