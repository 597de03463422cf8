import { expect, test } from 'vitest';
import { linesOf, told } from '../toldForTests.ts';

/** Numbers that name a day, a time, a place in an order or a thing. */
const ASIDES = `
COVID-19 | ISO9001-2015 | G20 | the 13th | the 21st | 5G | 4K | 3D | 10-K | 877-407-0784 | 2021/22 | 24/7 | 2019-20 | 0800 123 4567
Figure 2 | Scope 1, 2 and 3 emissions | see No. 5 | Vol. 12 | (NYSE:ABC) | see [4] | the S&P 500 | Boeing 737 | Phase 3 trial
Class of 2021 | Top 10 | Windows 11 | fiscal 2022 | 500 Fifth Avenue | Denver, CO 80202 | in 2021 | since 1999 | by 1800 | in 2199
25 February 2021 | 3 to 5 May | 25th of February | February 25 | Feb. 25-27, 2021 | May 2021 | May 1st | June 3 and 4, 2020
14:30 | 9 a.m. | 10:00 am | 7 pm | +1 (201) 689-8471 | (201) 689-8471 | (2) | https://a.example/12/3
nine months of 2016 | 12 months ended June 30 | the first three quarters of 2020 | the last two weeks of 2020 | three years ending
children under 5 | more than there were since 1750 | the first nine months | three months to March | 12 months to 30 June | three months to end-June | two years ago | 1H24 | 3Q 2025 | 9M 2023 | children under five | girls aged 15 to 49 | girls aged 15–49 | a clear effect (P<0.001) | (p = 0.03) | women over 65 | patients aged 18
no one | each one | the Big Five | Formula One | one day | one another | net zero | a two-way street
half-time | the first half | half a century | a third plant | third place
`
  .trim()
  .split(/\n| \| /);

test.each(ASIDES)('%s is no quantity, and ends where the next one may begin', (aside) => {
  expect(told(`They had ${aside}, and 5 houses.`, 'en')).toBe('5 houses (5) = 5 house');
});

test.each(
  linesOf(`
    2021 jobs ⇒ 2021 jobs (2021) = 2021 job
    1,999 jobs ⇒ 1,999 jobs (1,999) = 1999 job
    2021 million ⇒ 2021 million = 2021000000 e6
    $2021 ⇒ $2021 (2021) = 2021 $
    2021 km ⇒ 2021 km (2021) = 2021 km
    1799 was ⇒ 1799 = 1799
    2200 was ⇒ 2200 = 2200
    32 May ⇒ 32 = 32
    5% May ⇒ 5% (5) = 5 %
    3 million May ⇒ 3 million = 3000000 e6
    8 out of 10 ⇒ 8 out of 10 = 8/10
    invested in 17 countries ⇒ 17 countries (17) = 17 country
    one tonne ⇒ one tonne (one) = 1 t
    more than one ⇒ more than one (one) = 1 >
    five of them died ⇒ five = 5
    It closed five. ⇒ five = 5
    the three sisters ⇒ three sisters (three) = 3 sister
    a five-year plan ⇒ five-year (five) = 5 year
    a 12-year-old ⇒ 12-year (12) = 12 year
    three quarters later ⇒ three quarters (three) = 3 quarter
    zero cases ⇒ zero cases (zero) = 0 case
  `),
)('%s counts something, though it looks like a name or a day: %s', (text, read) => {
  expect(told(text, 'en')).toBe(read);
});
