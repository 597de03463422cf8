const MARKS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', '¥'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
]);

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['HK', 'HKD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['NZ', 'NZD'],
  ['NT', 'TWD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
  ['USD', 'USD'],
  ['HKD', 'HKD'],
]);

const CODES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['KSh', 'KES'],
  ['Tk', 'BDT'],
  ...'CNY USD HKD EUR GBP JPY CHF AUD CAD NZD SGD INR KRW SEK NOK DKK BRL ZAR MXN RUB AED SAR TWD PLN CZK TRY KES NGN IDR MYR THB VND PHP BDT PKR EGP LKR UGX TZS GHS ETB XOF XAF QAR KWD HUF RON ILS CLP ARS UAH'
    .split(' ')
    .map((code): [string, string] => [code, code]),
]);

/** The currency of a sign, by ISO 4217; "$" and "¥" belong to several and stay as they are. */
export function currencyOfMark(mark: string): string | null {
  return MARKS.get(mark) ?? null;
}

/** The currency of the letters glued before "$" or "¥": US$, HK$, RMB¥. */
export function currencyOfPrefix(letters: string, mark: string): string | null {
  if (mark === '$') return DOLLARS.get(letters) ?? null;
  return mark === '¥' ? (CODES.get(letters) ?? (letters === 'CN' ? 'CNY' : null)) : null;
}

/** The currency of a code in letters: RMB, EUR. */
export function currencyOfCode(letters: string): string | null {
  return CODES.get(letters) ?? null;
}
