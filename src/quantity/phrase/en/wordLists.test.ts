import { describe, expect, test } from 'vitest';
import { readPhrase } from '../read.ts';

/** Lines of "what it is read as: the words for it, apart by commas". */
const listed = (table: string): (readonly [string, string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [read = '', list = ''] = line.trim().split(': ');
      return [read, list.split(', ')] as const;
    });

describe('every word for a unit is read as that unit:', () => {
  test.each(
    listed(`
    MWh: megawatt hours, megawatt-hours, MWh, mwh, MWH
    GWh: gigawatt hours, gigawatt-hours, GWH
    kWh: kilowatt hours, kilowatt-hours, kilowatt-hour, KWh, KWH, kwh, Kwh
    TWh: terawatt hours, terawatt-hours
    MW: megawatts, megawatt, Mw
    GW: gigawatts, gigawatt
    kW: kilowatts, kilowatt, KW
    t: metric tons, metric tonnes, metric ton, tonnes, tonne
    ton: tons, ton
    Mt: MT, Mt
    kg: kilograms, kilogrammes, KG, Kg
    g: grams
    ha: hectares, hectare
    acre: acres, acre
    km2: square kilometres, square kilometers, sq km, km², km2
    m2: square metres, square meters
    ft2: square feet, sq ft, square foot
    mi2: square miles
    m3: cubic metres, cubic meters
    ft3: cubic feet
    km: kilometres, kilometers, kilometre, kilometer, KM
    m: metres, meters, metre, meter
    cm: centimetres, centimeters
    mm: millimetres, millimeters
    mile: miles, mile
    ft: feet, foot
    inch: inches
    L: litres, liters
    mL: ML, ml, cc
    gallon: gallons
    °C: degrees Celsius, degrees centigrade, degree Celsius, °C
    °F: degrees Fahrenheit
    degree: degrees
    V: volts
    pound: pounds
    ounce: ounces
    barrel: barrels
    bushel: bushels
    TEU: TEUs, TEU
    bp: basis points, bps
    pp: percentage points
    %: percent, per cent, %
    ‰: ‰
    year: years, year
    month: months, month
    week: weeks, week
    day: days, day
    hour: hours, hour
    minute: minutes, minute
    second: seconds
    decade: decades
    quarter: quarters
    USD: US dollars, U.S. dollars
    HKD: Hong Kong dollars
    $: dollars
    CNY: yuan, renminbi
    EUR: euros, euro
    GBP: pounds sterling
    INR: rupees
    JPY: yen
    ZAR: rand
    cent: cents
    pence: pence
    people: people
    child: children
    woman: women
    man: men
    businesswoman: businesswomen
    fisherman: fishermen
    criterion: criteria
    wife: wives
    life: lives
    city: cities
    box: boxes
    house: houses
    `),
  )('%s: %s', (code, names) => {
    expect(names.map((name) => readPhrase(`7 ${name}`, 'en')?.unit?.code)).toEqual(names.map(() => code));
  });
});

describe('every mark and code of a currency is read as that currency:', () => {
  test.each(
    listed(`
    $: $
    USD: US$, USD$, USD, USD 
    HKD: HK$, HKD$, HKD
    AUD: A$, AU$, AUD
    CAD: C$, CA$, CAD$, CAD
    NZD: NZ$, NZD
    TWD: NT$
    SGD: S$
    BRL: R$
    EUR: €, EUR
    GBP: £, GBP
    INR: ₹, Rs, INR
    KRW: ₩
    RUB: ₽
    TRY: ₺
    NGN: ₦
    PHP: ₱
    THB: ฿
    VND: ₫
    CNY: RMB, CNY
    IDR: Rp
    MYR: RM
    JPY: JPY
    CHF: CHF
    SEK: SEK
    KES: KES
    `),
  )('%s: %s', (code, marks) => {
    expect(marks.map((mark) => readPhrase(`${mark}7`, 'en')?.unit?.code)).toEqual(marks.map(() => code));
  });
});

describe('all words that bound a number bound it so:', () => {
  test.each(
    listed(`
    >: more than, greater than, higher than, larger than, over, above, exceeding, exceeds, in excess of, upwards of, north of, surpassing, topping, beyond, well over, just over, well above, >
    >=: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, at a minimum, ≥, not below
    <: less than, fewer than, lower than, smaller than, under, below, just under, well below, <, short of
    <=: up to, at most, as many as, as much as, no more than, not more than, no greater than, a maximum of, not exceeding, not to exceed, capped at, ≤, upto
    ~: about, around, approximately, approx., roughly, some, nearly, almost, close to, nearing, approaching, circa, ca., in the region of, on the order of, ~, ≈, just about, more or less
    `),
  )('%s: %s', (comparator, bounds) => {
    expect(bounds.map((bound) => readPhrase(`${bound} 60 shops`, 'en')?.comparator)).toEqual(
      bounds.map(() => comparator),
    );
  });

  test.each(
    listed(`
    >=: or more, or greater, or above, or over, or higher, or longer, and above, and over, and more, plus
    <=: or less, or fewer, or under, or below, or lower
    ~: or so
    `),
  )('behind it, %s: %s', (comparator, bounds) => {
    expect(bounds.map((bound) => readPhrase(`60 ${bound}`, 'en')?.comparator)).toEqual(
      bounds.map(() => comparator),
    );
  });
});

describe('all words for a scale, a part and a multiple have their value:', () => {
  const value = (phrase: string) => {
    const one = readPhrase(phrase, 'en');
    if (one?.form === 'outOf') return `${one.value}/${one.of}`;
    return one?.form === 'number' || one?.form === 'multiple' ? one.value : null;
  };
  test.each(
    listed(`
    700: 7 hundred
    7000: 7 thousand, 7k, 7K
    7000000: 7 million, 7 millions, 7 mln, 7 mn, $7m, $7M, $7mm, $7MM
    7000000000: 7 billion, 7 bn, $7b, $7B
    7000000000000: 7 trillion, 7 tn, 7 trn, $7T
    1/2: half, one half
    1/3: a third, one-third
    2/3: two-thirds
    3/4: three-quarters
    2/5: two-fifths
    5/6: five-sixths
    3/7: three-sevenths
    7/8: seven-eighths
    1/9: a ninth
    9/10: nine-tenths
    2: doubled, twofold
    3: tripled, threefold
    4: quadrupled
    5: quintupled
    `),
  )('%s: %s', (read, phrases) => {
    expect(phrases.map(value)).toEqual(phrases.map(() => read));
  });
});
