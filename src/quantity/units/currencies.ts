import { currency, type CatalogueUnit } from './catalogueUnit.ts';

/** Money whose currency the source does not name; it shares no axis with any currency and is never converted. */
const unstated: CatalogueUnit = {
  ...currency('money', '', 'money, currency not stated', 'unit of money', '单位金额'),
  code: null,
  name: { en: 'money, currency not stated', zh: '金额，货币未注明' },
  pattern: { en: { other: '{n}' }, zh: { other: '{n}' } },
  note: { en: 'currency not stated', zh: '货币未注明' },
};

/** "$" alone: dollars, but whose is not printed. */
const dollars: CatalogueUnit = {
  ...currency('dollars', '$', 'dollars, which is not stated', 'dollar', '元'),
  code: null,
  name: { en: 'dollars, which is not stated', zh: '“$”，币种未注明' },
  pattern: { en: { other: '${n}' }, zh: { other: '{n}元' } },
  note: { en: 'which dollar is not stated', zh: '原文只印“$”，币种未注明' },
};

/** 元 alone, printed without the name of the currency. */
const yuan: CatalogueUnit = {
  ...currency('yuan', 'yuan', 'yuan', 'yuan', '元'),
  code: 'CNY',
  pattern: { en: { other: '{n} yuan' }, zh: { other: '{n}元' } },
};

const renminbi: CatalogueUnit = {
  ...currency('CNY', 'RMB', 'RMB', 'RMB', '元'),
  name: { en: 'RMB', zh: '人民币元' },
  pattern: { en: { other: 'RMB {n}' }, zh: { other: '人民币{n}元' } },
};

/** Currencies by their ISO 4217 code, and what is printed without one. */
export const currencies: readonly CatalogueUnit[] = [
  renminbi,
  yuan,
  unstated,
  dollars,
  currency('USD', 'US$', 'US dollars', 'US dollar', '美元'),
  currency('HKD', 'HK$', 'Hong Kong dollars', 'Hong Kong dollar', '港元'),
  currency('EUR', '€', 'euros', 'euro', '欧元'),
  currency('GBP', '£', 'pounds sterling', 'pound', '英镑'),
  currency('JPY', '¥', 'yen', 'yen', '日元'),
  currency('KRW', '₩', 'won', 'won', '韩元'),
  currency('INR', '₹', 'Indian rupees', 'rupee', '卢比'),
  currency('TWD', 'NT$', 'New Taiwan dollars', 'New Taiwan dollar', '新台币'),
  currency('MOP', 'MOP$', 'patacas', 'pataca', '澳门元'),
  currency('SGD', 'S$', 'Singapore dollars', 'Singapore dollar', '新加坡元'),
  currency('AUD', 'A$', 'Australian dollars', 'Australian dollar', '澳元'),
  currency('NZD', 'NZ$', 'New Zealand dollars', 'New Zealand dollar', '新西兰元'),
  currency('CAD', 'C$', 'Canadian dollars', 'Canadian dollar', '加元'),
  currency('CHF', 'CHF', 'Swiss francs', 'Swiss franc', '瑞士法郎'),
  currency('SEK', 'SEK', 'Swedish kronor', 'krona', '瑞典克朗'),
  currency('NOK', 'NOK', 'Norwegian kroner', 'krone', '挪威克朗'),
  currency('DKK', 'DKK', 'Danish kroner', 'krone', '丹麦克朗'),
  currency('PLN', 'PLN', 'zlotys', 'zloty', '兹罗提'),
  currency('RUB', '₽', 'roubles', 'rouble', '卢布'),
  currency('TRY', '₺', 'Turkish lira', 'lira', '土耳其里拉'),
  currency('BRL', 'R$', 'reais', 'real', '雷亚尔'),
  currency('MXN', 'MXN', 'Mexican pesos', 'peso', '墨西哥比索'),
  currency('ZAR', 'R', 'rand', 'rand', '兰特'),
  currency('NGN', '₦', 'naira', 'naira', '奈拉'),
  currency('KES', 'KES', 'Kenyan shillings', 'shilling', '肯尼亚先令'),
  currency('THB', '฿', 'baht', 'baht', '泰铢'),
  currency('VND', '₫', 'dong', 'dong', '越南盾'),
  currency('IDR', 'Rp', 'rupiah', 'rupiah', '印尼盾'),
  currency('MYR', 'RM', 'ringgit', 'ringgit', '林吉特'),
  currency('PHP', '₱', 'Philippine pesos', 'peso', '菲律宾比索'),
  currency('SAR', 'SAR', 'Saudi riyals', 'riyal', '沙特里亚尔'),
  currency('AED', 'AED', 'UAE dirhams', 'dirham', '迪拉姆'),
];
