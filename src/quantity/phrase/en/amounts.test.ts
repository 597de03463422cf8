import { describe, expect, test } from 'vitest';
import { linesOf, told } from '../toldForTests.ts';

describe.each([
  [
    'numbers in digits and in words',
    `
    seventy-two ⇒ seventy-two = 72
    two hundred and fifty ⇒ two hundred and fifty = 250
    a hundred and twenty guests ⇒ a hundred and twenty guests (a hundred and twenty) = 120 guest
    a thousand and one nights ⇒ a thousand and one nights (a thousand and one) = 1001 night
    two hundred and fifty thousand ⇒ two hundred and fifty thousand = 250000 e3
    five hundred thousand ⇒ five hundred thousand = 500000 e5
    two hundred thousand and five ⇒ two hundred thousand and five = 200005
    twenty-one thousand three hundred ⇒ twenty-one thousand three hundred = 21300
    two million five hundred thousand people ⇒ two million five hundred thousand people (two million five hundred thousand) = 2500000 people
    one million two hundred thousand six ⇒ one million two hundred thousand six = 1200006
    one million two hundred and fifty thousand six hundred and twelve ⇒ one million two hundred and fifty thousand six hundred and twelve = 1250612
    three billion, two hundred ⇒ three billion = 3000000000 e9; two hundred = 200 e2
    a million ⇒ a million = 1000000 e6
    a million million ⇒ a million million = 1000000000000 e12
    half a million ⇒ half a million = 500000 e6
    half a dozen boats ⇒ half a dozen boats (half a dozen) = 6 boat
    three quarters of a million eggs ⇒ three quarters of a million eggs (three quarters of a million) = 750000 egg e6
    a quarter of a billion birds ⇒ a quarter of a billion birds (a quarter of a billion) = 250000000 bird e9
    a half-million trees ⇒ a half-million trees (a half-million) = 500000 tree e6
    4.7m from the wall ⇒ 4.7m (4.7) = 4.7 m .1
    £4.7m from gifts ⇒ £4.7m (4.7m) = 4700000 GBP .1 e6
    26 million 40 thousand barrels ⇒ 26 million 40 thousand barrels (26 million 40 thousand) = 26040000 barrel
    2 million 5 million ⇒ 2 million = 2000000 e6; 5 million = 5000000 e6
    40,987m² of land ⇒ 40,987m² (40,987) = 40987 m2
    12 crores ⇒ 12 crores = 120000000 e7
    two and a half tonnes ⇒ two and a half tonnes (two and a half) = 2.5 t
    a dozen ⇒ a dozen = 12
    five dozen eggs ⇒ five dozen eggs (five dozen) = 60 egg
    1.2m ⇒ 1.2m = 1200000 .1 e6
    a 1.2m high wall ⇒ 1.2m (1.2) = 1.2 m .1
    $3bn ⇒ $3bn (3bn) = 3000000000 $ e9
    50k ⇒ 50k = 50000 e3
    3 lakh ⇒ 3 lakh = 300000 e5
    5 crore ⇒ 5 crore = 50000000 e7
    −5 °C ⇒ −5 °C (−5) = -5 °C
    (−5) ⇒ −5 = -5
    around 2¾ per cent ⇒ around 2¾ per cent (2¾) = 2.75 ~ % .2
    ½ mile ⇒ ½ mile (½) = 0.5 mile .1
    1,200⅛ acres ⇒ 1,200⅛ acres (1,200⅛) = 1200.125 acre .3
    2⅓ acres ⇒ 2 = 2
    US$(1.2) billion ⇒ US$(1.2) billion ((1.2) billion) = -1200000000 USD .1 e9
    $(0.33) per share ⇒ $(0.33) per share ((0.33)) = -0.33 $/share .2
    a $(x) and 3 cats ⇒ 3 cats (3) = 3 cat`,
  ],
  [
    'currencies and rates',
    `
    U.S.$7 billion ⇒ U.S.$7 billion (7 billion) = 7000000000 USD e9
    U.S. $7 billion ⇒ U.S. $7 billion (7 billion) = 7000000000 USD e9
    S.$7 ⇒ $7 (7) = 7 $
    7.4p per share ⇒ 7.4p per share (7.4) = 7.4 pence/share .1
    7 p ⇒ 7 = 7
    35¢ ⇒ 35¢ (35) = 35 cent
    $US1.20 a pound ⇒ $US1.20 (1.20) = 1.2 USD .2
    US12.5 cents per share ⇒ 12.5 cents per share (12.5) = 12.5 cent/share .1
    A4.5 cents ⇒ 4.5 cents (4.5) = 4.5 cent .1
    US2024 plan ⇒
    12 cases per 100,000 people ⇒ 12 cases per 100,000 people (12) = 12 case/100,000 people
    3 deaths per 1,000 live births ⇒ 3 deaths per 1,000 live births (3) = 3 death/1,000 live births
    9 doctors per million inhabitants ⇒ 9 doctors per million inhabitants (9) = 9 doctor/million inhabitants
    $5 per 100 km ⇒ $5 per 100 km (5) = 5 $/100 km
    $2.50 a tonne ⇒ $2.50 a tonne (2.50) = 2.5 $/tonne .2
    £12 an hour ⇒ £12 (12) = 12 GBP/hour
    15 cents per share ⇒ 15 cents per share (15) = 15 cent/share
    50 US cents ⇒ 50 US cents (50) = 50 cent
    50 U.S. cents ⇒ 50 U.S. cents (50) = 50 cent
    9 Canadian dollars ⇒ 9 Canadian dollars (9) = 9 CAD
    USD 100 tCO2-eq–1 or less ⇒ USD 100 tCO2-eq–1 or less (100) = 100 <= USD/tCO2
    4 mm yr–1 ⇒ 4 mm yr–1 (4) = 4 mm/yr
    $20 per ton or more ⇒ $20 per ton or more (20) = 20 >= $/ton`,
  ],
  [
    'what bounds a number, from before and behind',
    `
    above the 2 per cent target ⇒ 2 per cent (2) = 2 %
    below our 500 kg limit ⇒ 500 kg (500) = 500 kg
    above the 2 per cent mark ⇒ above the 2 per cent (2) = 2 > %
    up to a record 60 shops ⇒ up to a record 60 shops (60) = 60 <= shop
    It neared 60 shops ⇒ neared 60 shops (60) = 60 ~ shop
    up to about 60 shops ⇒ up to about 60 shops (60) = 60 <= shop
    about up to 60 shops ⇒ up to 60 shops (60) = 60 <= shop
    at or above 7% ⇒ at or above 7% (7) = 7 >= %
    as few as 3 trees ⇒ as few as 3 trees (3) = 3 >= tree
    shy of 60 shops ⇒ shy of 60 shops (60) = 60 < shop
    5% or better ⇒ 5% or better (5) = 5 >= %
    300 and counting ⇒ 300 and counting (300) = 300 >=
    above the 2 per cent growth target ⇒ 2 per cent (2) = 2 %
    at least one new well ⇒ at least one new well (one) = 1 >= well
    more than 1 boat ⇒ more than 1 boat (1) = 1 > boat
    at least another 60 ⇒ at least another 60 (60) = 60 >=
    another 60 ⇒ another 60 (60) = 60
    an additional 60 shops ⇒ an additional 60 shops (60) = 60 shop
    60 or so shops ⇒ 60 or so shops (60) = 60 ~ shop
    60 shops or more ⇒ 60 shops or more (60) = 60 >= shop
    60-plus shops ⇒ 60-plus shops (60) = 60 >= shop
    3,000-odd villages ⇒ 3,000-odd villages (3,000) = 3000 ~ village
    just over half ⇒ just over half (half) = 1/2 >
    half or more ⇒ half or more (half) = 1/2 >=
    half or less ⇒ half or less (half) = 1/2 <=
    at least two-thirds or more ⇒ at least two-thirds or more (two-thirds) = 2/3 >=
    nearly doubled ⇒ nearly doubled (doubled) = multiple 2 ~
    in 2021 over 60 ⇒ over 60 (60) = 60 >
    over 2021, 60 shops ⇒ 60 shops (60) = 60 shop`,
  ],
  [
    'money and units',
    `
    RMB3 million ⇒ RMB3 million (3 million) = 3000000 CNY e6
    a loss of $3 million ⇒ a loss of $3 million (3 million) = -3000000 $ e6 loss
    $5 per kWh ⇒ $5 per kWh (5) = 5 $/kWh
    5 t/yr ⇒ 5 t/yr (5) = 5 t/yr
    7.1 mg per cubic metre ⇒ 7.1 mg per cubic metre (7.1) = 7.1 mg/cubic metre .1
    minus 5 degrees ⇒ minus 5 degrees (5) = -5 degree minus
    ten minus five ⇒ five = 5
    40 litres per minute ⇒ 40 litres per minute (40) = 40 L/minute
    1.2 million square feet ⇒ 1.2 million square feet (1.2 million) = 1200000 ft2 .1 e6
    30 square kilometres ⇒ 30 square kilometres (30) = 30 km2
    30 km² ⇒ 30 km² (30) = 30 km2
    30 sq km ⇒ 30 sq km (30) = 30 km2
    two million more trees ⇒ two million more trees (two million) = 2000000 tree e6
    three other towns ⇒ three other towns (three) = 3 town
    5 more than planned ⇒ 5 = 5
    300 parts per million ⇒ 300 parts per million (300) = 300 ppm
    10.6 mb/d ⇒ 10.6 mb/d (10.6) = 10.6 mb/d .1
    10 mb ⇒ 10 = 10
    200 MWac ⇒ 200 MWac (200) = 200 MW
    150 MW / 600 MWh ⇒ 150 MW (150) = 150 MW; 600 MWh (600) = 600 MWh
    300 calories and 4 cities ⇒ 300 calories (300) = 300 calorie; 4 cities (4) = 4 city
    11 mm Hg and 7 mmHg ⇒ 11 mm Hg (11) = 11 mmHg; 7 mmHg (7) = 7 mmHg
    9 loaves ⇒ 9 loaves (9) = 9 loaf
    605 live births ⇒ 605 live births (605) = 605 birth
    2 Mt CO2e ⇒ 2 Mt CO2e (2) = 2 MtCO2e
    3 GtCO2-eq ⇒ 3 GtCO2-eq (3) = 3 GtCO2e
    4 Gt CO2 ⇒ 4 Gt CO2 (4) = 4 GtCO2
    a 500-square-metre hall ⇒ 500-square-metre (500) = 500 m2
    5 sq. km ⇒ 5 sq. km (5) = 5 km2
    3% pts ⇒ 3% pts (3) = 3 pp
    3 metric tons ⇒ 3 metric tons (3) = 3 t
    5 percentage points ⇒ 5 percentage points (5) = 5 pp
    20 basis points ⇒ 20 basis points (20) = 20 bp
    40-hour week ⇒ 40-hour (40) = 40 hour
    80 ha (198 acres) ⇒ 80 ha (198 acres) (80) = 80 ha; 198 acres (198) = 198 acre
    $8 (about €7) ⇒ $8 (about €7) (8) = 8 $; about €7 (7) = 7 ~ EUR
    60 shops (5%) ⇒ 60 shops (60) = 60 shop; 5% (5) = 5 %`,
  ],
  [
    'ranges and intervals',
    `
    US$3–5 million ⇒ US$3–5 million (3) = 3000000..5000000 USD e6
    $3 million to $5 million ⇒ $3 million to $5 million (3 million) = 3000000..5000000 $ e6
    from 10 to 20 shops ⇒ from 10 to 20 shops (10) = 10..20 shop
    10 to 15 percent ⇒ 10 to 15 percent (10) = 10..15 %
    5% – 7% ⇒ 5% – 7% (5) = 5..7 %
    between 3 and 5 wells ⇒ between 3 and 5 wells (3) = 3..5 well
    7.1 (95% CI, 6.4 to 7.8) ⇒ 7.1 (95% CI, 6.4 to 7.8) (7.1) = 7.1 in 6.4..7.8 at 95 .1
    0.74; 95% confidence interval [CI], 0.65 to 0.85 ⇒ 0.74; 95% confidence interval [CI], 0.65 to 0.85 (0.74) = 0.74 in 0.65..0.85 at 95 .2
    0.74, 95% CI 0.65 to 0.85, in men ⇒ 0.74, 95% CI 0.65 to 0.85 (0.74) = 0.74 in 0.65..0.85 at 95 .2
    40% (95% CI 35% to 45%) ⇒ 40% (95% CI 35% to 45%) (40) = 40 in 35..45 at 95 %
    7.1 ± 0.4 kg ⇒ 7.1 ± 0.4 kg (7.1) = 7.1 in 6.7..7.5 at null kg .1
    7.1% ± 0.4% ⇒ 7.1% ± 0.4% (7.1) = 7.1 in 6.7..7.5 at null % .1
    9 tonnes, up from 5 to 7 ⇒ 9 tonnes (9) = 9 t; 5 to 7 (5) = 5..7 t
    7.1 (± 0.4) °C ⇒ 7.1 (± 0.4) °C (7.1) = 7.1 in 6.7..7.5 at null °C .1
    7.1 (± 0.4 kg) ⇒ 7.1 (± 0.4 kg) (7.1) = 7.1 in 6.7..7.5 at null kg .1
    7.1 (± 0.4 ⇒ 7.1 = 7.1 .1; 0.4 = 0.4 .1
    debt cut by £47m to £69m ⇒ £47m (47m) = 47000000 GBP e6; £69m (69m) = 69000000 GBP e6
    cut by 5 to 7 per cent ⇒ 5 to 7 per cent (5) = 5..7 %
    7.1 ± 0.4 ⇒ 7.1 ± 0.4 (7.1) = 7.1 in 6.7..7.5 at null .1
    7.1 (6.4–7.8) ⇒ 7.1 = 7.1 .1; 6.4–7.8 (6.4) = 6.4..7.8 .1`,
  ],
  [
    'shares',
    `
    one fourth ⇒ one fourth = 1/4
    three-fourths of it ⇒ three-fourths = 3/4
    a fourth plant ⇒
    during half ⇒
    one half ⇒ one half = 1/2
    a quarter ⇒ a quarter = 1/4
    two-thirds ⇒ two-thirds = 2/3
    three quarters of pupils ⇒ three quarters = 3/4
    a third of members ⇒ a third = 1/3
    half of them ⇒ half = 1/2
    one in five ⇒ one in five = 1/5
    one in every 12 ⇒ one in every 12 = 1/12
    1 in 4,000 ⇒ 1 in 4,000 = 1/4000
    7 in 10 ⇒ 7 in 10 = 7/10
    7 in 17 ⇒ 7 = 7; 17 = 17
    four of five ⇒ four of five = 4/5
    4 of five ⇒ 4 = 4; five = 5
    5 of 4 ⇒ 5 = 5; 4 = 4`,
  ],
  [
    'ranks, multiples, none and words',
    `
    second-largest ⇒ second-largest = rank 2
    the sixth largest port ⇒ sixth largest = rank 6
    ranked 4th ⇒ 4th = rank 4
    tripled ⇒ tripled = multiple 3
    threefold ⇒ threefold = multiple 3
    ten-fold ⇒ ten-fold (ten) = multiple 10
    twice as many ⇒ twice = multiple 2
    1.6 times ⇒ 1.6 times (1.6) = multiple 1.6 .1
    grew 5X ⇒ 5X (5) = multiple 5
    by a factor of 2.5 ⇒ 2.5 = multiple 2.5 .1
    5x ⇒ 5x (5) = multiple 5
    no deaths ⇒ no deaths (no) = 0 death
    dozens of cats ⇒ dozens = dozens
    hundreds of thousands of people ⇒ hundreds of thousands = hundreds of thousands
    several hundred people ⇒ several hundred = several hundred
    a couple of weeks ⇒ a couple = a couple`,
  ],
  [
    'units that stand beside another number, or were named before,',
    `
    The gap narrowed from 6.1 to 5.2 per cent ⇒ 6.1 = 6.1 % .1; 5.2 per cent (5.2) = 5.2 % .1
    Catches fell from 2.1 to 1.4 million tonnes ⇒ 2.1 = 2100000 t .1 e6; 1.4 million tonnes (1.4 million) = 1400000 t .1 e6
    It rose from $2.1 to $3.4 billion ⇒ $2.1 (2.1) = 2100000000 $ .1 e9; $3.4 billion (3.4 billion) = 3400000000 $ .1 e9
    It rose from 900,000 to 1.1 million euros ⇒ 900,000 = 900000 EUR; 1.1 million euros (1.1 million) = 1100000 EUR .1 e6
    Fees rose 12 and 15 per cent ⇒ 12 = 12 %; 15 per cent (15) = 15 %
    5 and 6 boats ⇒ 5 = 5; 6 boats (6) = 6 boat
    3,200 lamps, up from 2,900 ⇒ 3,200 lamps (3,200) = 3200 lamp; 2,900 = 2900 lamp
    3,200 lamps, an increase of 8% from 2,963 ⇒ 3,200 lamps (3,200) = 3200 lamp; 8% (8) = 8 %; 2,963 = 2963 lamp
    300 lamps, an increase of 8% from 278 ⇒ 300 lamps (300) = 300 lamp; 8% (8) = 8 %; 278 = 278 lamp
    12.5%, compared with 11.8 ⇒ 12.5% (12.5) = 12.5 % .1; 11.8 = 11.8 % .1
    It lent 3,200 lamps. From 2,900 it rose ⇒ 3,200 lamps (3,200) = 3200 lamp; 2,900 = 2900
    Net new shops numbered 400 ⇒ 400 = 400 shop
    The workforce shrank to just under 400 ⇒ just under 400 (400) = 400 < people
    0.21 per 200,000 hours worked ⇒ 0.21 per 200,000 hours (0.21) = 0.21 .2
    Vehicle deliveries reached 12,000 ⇒ 12,000 = 12000 delivery
    Visits have risen to more than 40,000 ⇒ more than 40,000 (40,000) = 40000 > visit
    Sales of cars rose to 500 ⇒ 500 = 500
    Revenues rose to 500 ⇒ 500 = 500`,
  ],
])('of an English text %s are read:', (_, table) => {
  test.each(linesOf(table))('%s ⇒ %s', (text, read) => {
    expect(told(text, 'en')).toBe(read);
  });
});
