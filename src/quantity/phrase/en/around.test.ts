import { expect, test } from 'vitest';
import { linesOf, told } from '../toldForTests.ts';

const READ = `
    a loss of $5 million ⇒ a loss of $5 million (5 million) = -5000000 $ e6 loss
    a net loss of $5 million ⇒ a net loss of $5 million (5 million) = -5000000 $ e6 loss
    net loss of about €5 million ⇒ net loss of about €5 million (5 million) = -5000000 ~ EUR e6 loss
    Loss of $5 million ⇒ Loss of $5 million (5 million) = -5000000 $ e6 loss
    big loss of $5 million ⇒ $5 million (5 million) = 5000000 $ e6
    a loss of 5 trees ⇒ 5 trees (5) = 5 tree
    minus 5 degrees ⇒ minus 5 degrees (5) = -5 degree minus
    minus $5 ⇒ minus $5 (5) = -5 $ minus
    ten minus five ⇒ five = 5
    -$5 million ⇒ -$5 million (5 million) = -5000000 $ e6
    A -$5 million gap ⇒ -$5 million (5 million) = -5000000 $ e6
    the above three points ⇒ three points (three) = 3 point
    above three points ⇒ above three points (three) = 3 > point
    three pps ⇒ three pps (three) = 3 pp
    3 pps ⇒ 3 pps (3) = 3 pp
    3 ppt ⇒ 3 ppt (3) = 3 pp
    3 pct ⇒ 3 pct (3) = 3 %
    3 per mille ⇒ 3 per mille (3) = 3 ‰
    3 % points ⇒ 3 % points (3) = 3 pp
    3 percentage-points ⇒ 3 percentage-points (3) = 3 pp
    5 % of it ⇒ 5 % (5) = 5 %
    41 euro cents ⇒ 41 euro cents (41) = 41 cent
    12 feet ⇒ 12 feet (12) = 12 ft
    three feet ⇒ three feet (three) = 3 ft
    a 12-foot wall ⇒ 12-foot (12) = 12 ft
    6 years ⇒ 6 years (6) = 6 year
    6 years of work ⇒ 6 years (6) = 6 year
    It ranged from 5 to 7 kg ⇒ from 5 to 7 kg (5) = 5..7 kg
    It varies from 5 to 7 kg ⇒ from 5 to 7 kg (5) = 5..7 kg
    It rose from 5 to 7 kg ⇒ 5 = 5 kg; 7 kg (7) = 7 kg
    It grew by 12% to 40% ⇒ 12% (12) = 12 %; 40% (40) = 40 %
    It grew 12 kg to 40 kg ⇒ 12 kg (12) = 12 kg; 40 kg (40) = 40 kg
    between 5 and 7 kg ⇒ between 5 and 7 kg (5) = 5..7 kg
    from 5 to 7 kg ⇒ from 5 to 7 kg (5) = 5..7 kg
    output doubles ⇒ doubles = multiple 2
    output doubled ⇒ doubled = multiple 2
    sales tripled ⇒ tripled = multiple 3
    twice the size ⇒ twice = multiple 2
    tens of people ⇒
    tens of thousands of cats ⇒ tens of thousands = tens of thousands
    thousands of cats ⇒ thousands = thousands
    thousands upon thousands ⇒ thousands = thousands; thousands = thousands
    no deaths ⇒ no deaths (no) = 0 death
    no more deaths ⇒
    no injuries or deaths ⇒ no injuries (no) = 0 injury
    40 U.S. states ⇒ 40 U.S. states (40) = 40 states
    40 Vestas turbines ⇒ 40 Vestas turbines (40) = 40 turbine
    two 50-MW turbines ⇒ two = 2 turbine; 50-MW (50) = 50 MW
    67 3 MW turbines ⇒ 67 = 67 turbine; 3 MW (3) = 3 MW
    9 new, modern homes ⇒ 9 new, modern homes (9) = 9 home
    40 data centers worldwide ⇒ 40 data centers (40) = 40 center
    5 of them stayed ⇒ 5 = 5
    five of them stayed ⇒ five = 5
    five of nothing stayed ⇒
    one of them ⇒
    at least one of them ⇒ at least one (one) = 1 >=
    one kg ⇒ one kg (one) = 1 kg
    one tree ⇒
    a third plant ⇒
    a third of plants ⇒ a third = 1/3
    one third plant ⇒ one third = 1/3
    two-thirds-majority ⇒ two-thirds (two) = 2 third
    three quarters of it ⇒ three quarters = 3/4
    the last three quarters ⇒ three quarters (three) = 3 quarter
    three-quarters ⇒ three-quarters = 3/4
    a half ⇒ a half = 1/2
    half-year ⇒
    7 (95% CI 6 to 8) ⇒ 7 (95% CI 6 to 8) (7) = 7 in 6..8 at 95
    7 (CI 6 to 8) ⇒ 7 (CI 6 to 8) (7) = 7 in 6..8 at null
    7 (95 CI 6 to 8) ⇒ 7 (95 CI 6 to 8) (7) = 7 in 6..8 at 95
    7 [6 to 8] ⇒ 7 [6 to 8] (7) = 7 in 6..8 at null
    7 (6 to 8) ⇒ 7 = 7; 6 to 8 (6) = 6..8
    7 (95% confidence interval (CI), 6 to 8) ⇒ 7 (95% confidence interval (CI), 6 to 8) (7) = 7 in 6..8 at 95
    7 (95% credible interval 6 to 8) ⇒ 7 (95% credible interval 6 to 8) (7) = 7 in 6..8 at 95
    7 (90% uncertainty range 6-8) ⇒ 7 (90% uncertainty range 6-8) (7) = 7 in 6..8 at 90
    5 kg +/- 1 kg ⇒ 5 kg +/- 1 kg (5) = 5 in 4..6 at null kg
    5 +/- 1 ⇒ 5 +/- 1 (5) = 5 in 4..6 at null
    between about 5 and 7 kg ⇒ between about 5 and 7 kg (5) = 5..7 ~ kg
    US$5 billion over three years ⇒ US$5 billion (5 billion) = 5000000000 USD e9; three years (three) = 3 year
    it took over three years ⇒ over three years (three) = 3 > year
    over three years of work ⇒ over three years (three) = 3 > year
    over three years old ⇒ over three years (three) = 3 > year
    5 a.m. and 6 kg ⇒ 6 kg (6) = 6 kg
    9 pm and 6 kg ⇒ 6 kg (6) = 6 kg
    60 plus shops ⇒ 60 = 60
    60 plus ⇒ 60 plus (60) = 60 >=
    60-plus shops ⇒ 60-plus shops (60) = 60 >= shop
    60 or so shops ⇒ 60 or so shops (60) = 60 ~ shop
    5% or more than 7% ⇒ 5% (5) = 5 %; more than 7% (7) = 7 > %
    5 kg or less ⇒ 5 kg or less (5) = 5 <= kg
    5+6 kg ⇒ 5 = 5; 6 kg (6) = 6 kg
    five-fold ⇒ five-fold (five) = multiple 5
    5x ⇒ 5x (5) = multiple 5
    won three times ⇒ three times (three) = multiple 3
    rose three times ⇒ three times (three) = multiple 3
    three times as many ⇒ three times (three) = multiple 3
    the number of cats was 5 ⇒ 5 = 5 cat
    staff numbers rose to 5 ⇒ 5 = 5
    5 kg a year ⇒ 5 kg (5) = 5 kg/year
    5 kg a month ⇒ 5 kg (5) = 5 kg/month
    5 kg a week ⇒ 5 kg (5) = 5 kg/week
    5 kg each day ⇒ 5 kg (5) = 5 kg/day
    5 kg every hour ⇒ 5 kg (5) = 5 kg/hour
    5 kg a minute ⇒ 5 kg (5) = 5 kg/minute
    5 kg a head ⇒ 5 kg (5) = 5 kg
    5 kg per square metre ⇒ 5 kg per square metre (5) = 5 kg/square metre
    5 kg/ha ⇒ 5 kg/ha (5) = 5 kg/ha
    12 dogs-only shops ⇒ 12 dogs (12) = 12 dog
    12 dog-friendly shops ⇒ 12 dog-friendly shops (12) = 12 shop
    the cats were 5 ⇒ 5 = 5
    the number was 5 ⇒ 5 = 5
    one of the 5 bags ⇒ 5 bags (5) = 5 bag
    more than one of the bags ⇒ more than one (one) = 1 >
    see https://a.example/5-cats ⇒ 
    see http://a.example/5-cats ⇒ 
    see www.a.example/5-cats ⇒ 
    G20 - 5 cats ⇒ 5 cats (5) = 5 cat
    Scope 1 and 2 and 3 cats ⇒ 3 cats (3) = 3 cat
    Scope 1, 2 or 3 ⇒ 
    the last 5 months ended June 30 ⇒ 
    the final 5 months ended June 30 ⇒ 
    tripled to 5 ⇒ tripled = multiple 3; 5 = 5
    ten times a day ⇒ ten times (ten) = 10 time/day
    five times larger ⇒ five times (five) = multiple 5
    doubling ⇒ doubling = multiple 2
    a fourfold rise ⇒ fourfold = multiple 4
    a 3x rise ⇒ 3x (3) = multiple 3
    20 feet tall ⇒ 20 feet (20) = 20 ft
    1.5 million km2 ⇒ 1.5 million km2 (1.5 million) = 1500000 km2 .1 e6
    5 m² and 6 m³ ⇒ 5 m² (5) = 5 m2; 6 m³ (6) = 6 m3
    5 ℃ ⇒ 5 ℃ (5) = 5 °C
    5 °F ⇒ 5 °F (5) = 5 °F
    5 ° ⇒ 5 ° (5) = 5 degree
    5 ° C ⇒ 5 ° C (5) = 5 °C
    EUR 5 ⇒ EUR 5 (5) = 5 EUR
    Rs 5 ⇒ Rs 5 (5) = 5 INR
    A$5 ⇒ A$5 (5) = 5 AUD
    NT$5 ⇒ NT$5 (5) = 5 TWD
    X$5 ⇒ $5 (5) = 5 $
    RMB ¥5 ⇒ RMB ¥5 (5) = 5 CNY
    5 yen ⇒ 5 yen (5) = 5 JPY
    5 pounds sterling ⇒ 5 pounds sterling (5) = 5 GBP
    5 pence ⇒ 5 pence (5) = 5 pence
    just over 5 ⇒ just over 5 (5) = 5 >
    well below 5 ⇒ well below 5 (5) = 5 <
    approx. 5 ⇒ approx. 5 (5) = 5 ~
    c. 5 ⇒ c. 5 (5) = 5 ~
    > 5 ⇒ > 5 (5) = 5 >
    >= 5 ⇒ >= 5 (5) = 5 >=
    ≤ 5 ⇒ ≤ 5 (5) = 5 <=
    a minimum of 5 ⇒ a minimum of 5 (5) = 5 >=
    capped at 5 ⇒ capped at 5 (5) = 5 <=
    5 and above ⇒ 5 and above (5) = 5 >=
    5 or under ⇒ 5 or under (5) = 5 <=
    5 or lower ⇒ 5 or lower (5) = 5 <=
    Rs. 5 million ⇒ Rs. 5 million (5 million) = 5000000 INR e6
`;

test.each(linesOf(READ))('what stands around an English number tells what it is: %s ⇒ %s', (text, read) => {
  expect(told(text, 'en')).toBe(read);
});
