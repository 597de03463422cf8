/** The product's languages, as the address names them. */
export type Language = 'en' | 'zh';

/** A figure as the source states it: what every place that shows it must say, written out here by hand. */
export interface Stated {
  readonly id: string;
  /** Whole, with status, qualifier, unit and what is not known. */
  readonly quantity: Readonly<Record<Language, string>>;
  /** How its number alone is written: where it stands, the rest must stand around it. */
  readonly number: Readonly<Record<Language, RegExp>>;
  /** As printed in the source. */
  readonly phrase: string;
  readonly paragraph: number;
  readonly bound: boolean;
  readonly expected: boolean;
}

const figure = (
  id: string,
  quantity: readonly [en: string, zh: string],
  number: readonly [en: RegExp, zh: RegExp],
  phrase: string,
  paragraph: number,
): Stated => ({
  id,
  quantity: { en: quantity[0], zh: quantity[1] },
  number: { en: number[0], zh: number[1] },
  phrase,
  paragraph,
  bound: /than|over/.test(quantity[0]),
  expected: quantity[0].startsWith('expected'),
});

/** The ten figures of the bundled report. */
export const STATED: readonly Stated[] = [
  figure(
    'industrial-output',
    ['expected RMB 4.95 billion', '预计人民币49.5亿元'],
    [/4\.95 billion/g, /49\.5亿/g],
    'RMB 4.95 billion',
    2,
  ),
  figure(
    'tax-revenue',
    ['expected RMB 225 million', '预计人民币2.25亿元'],
    [/225 million/g, /2\.25亿/g],
    'RMB 225 million',
    2,
  ),
  figure('project-effort', ['3 years', '3年'], [/3 years/g, /(?<!\d)3年/g], 'three years', 2),
  figure('project-extension', ['3 years', '3年'], [/3 years/g, /(?<!\d)3年/g], 'another three years', 2),
  figure(
    'herb-project-people',
    ['more than 3,000 people', '超过3,000人'],
    [/(?<![\d,])3,000/g, /(?<![\d,])3,000/g],
    'more than 3,000',
    3,
  ),
  figure(
    'students-supported',
    ['more than 60 students', '超过60名学生'],
    [/(?<![\d,.])60 students/g, /(?<!\d)60名/g],
    'more than 60',
    3,
  ),
  figure(
    'disinfectant-donated',
    ['more than 40 tons', '超过40吨'],
    [/(?<![\d,])40 tons/g, /(?<!\d)40吨/g],
    'more than 40 tons',
    3,
  ),
  figure(
    'poverty-alleviation-funds',
    ['over 200 million (currency not stated)', '超过2亿（货币未注明）'],
    [/200 million/g, /(?<!\d)2亿/g],
    'over 200 million',
    4,
  ),
  figure(
    'people-benefited',
    ['more than 40,000 people', '超过4万人'],
    [/40,000/g, /(?<![\d.])4万/g],
    'more than 40,000',
    4,
  ),
  figure(
    'families-benefited',
    ['more than 15,000 families', '超过1.5万户'],
    [/15,000/g, /1\.5万/g],
    'more than 15,000',
    4,
  ),
];
