import { describe, expect, test } from 'vitest';
import { readQuantities } from './read.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';

/** What a sentence prints, each quantity in short: value, bound, unit, and its status where that is not reported. */
const short = (sentence: string, language: PhraseLanguage): string =>
  readQuantities(sentence, language)
    .flatMap((one) => [one, ...(one.second ? [one.second] : [])])
    .map((one) =>
      [amountOf(one), one.comparator, one.unit?.code, one.status && `(${one.status.kind})`]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');

function amountOf(one: ReadQuantity): string {
  if (one.form === 'vague') return one.word;
  if (one.form === 'range') return `${one.low}..${one.high}`;
  if (one.form === 'interval') return `${one.value} in ${one.low}..${one.high}`;
  if (one.form === 'outOf') return `${one.value}/${one.of}`;
  return one.form === 'number' ? one.value : `${one.form} ${one.value}`;
}

describe('each kind of statement is read in an English sentence', () => {
  test.each([
    // exact, bounded, near
    ['The ferry made 214 crossings.', '214 crossing'],
    ['Well over 60,000 books were lent.', '60000 > book'],
    ['In excess of 3.2 million trees stand there.', '3200000 > tree'],
    ['Not fewer than 40 nurses were trained.', '40 >= nurse'],
    ['Seats for 1,200 or more visitors were built.', '1200 >= visitor'],
    ['Just under 900 tonnes of waste were left.', '900 < t'],
    ['Losses stayed below 2 per cent.', '2 < %'],
    ['The dam holds a maximum of 80 million m³.', '80000000 <= m3'],
    ['As many as 700 boats were lost.', '700 <= boat'],
    ['Roughly 15,000 letters came in.', '15000 ~ letter'],
    ['Close to half the orchards were hit.', '1/2 ~'],
    ['Some 30 villages were cut off.', '30 ~ village'],
    // ranges, intervals, printed precision
    ['Between 3 and 5 wells are dug in a week.', '3..5 well'],
    ['Yields of 4.0 to 4.5 tonnes were measured.', '4..4.5 t'],
    ['It costs $12–15 million.', '12000000..15000000 $'],
    ['The mean was 7.1 (95% CI, 6.4 to 7.8).', '7.1 in 6.4..7.8'],
    ['The pitch is 2.50 m wide.', '2.5 m'],
    // money and second units
    ['A grant of CHF 1.8 million was paid.', '1800000 CHF'],
    ['The bridge cost C$96 million (about US$71 million).', '96000000 CAD; 71000000 ~ USD'],
    ['It raised 45 million euros.', '45000000 EUR'],
    ['Fares rose to £2.40.', '2.4 GBP'],
    // shares and points
    ['Three quarters of the pupils passed.', '3/4'],
    ['Seven in ten members voted.', '7/10'],
    ['Turnout was 61.5 percent.', '61.5 %'],
    ['Support fell by 4 percentage points.', '4 pp'],
    ['Salt made up 35‰ of the water.', '35 ‰'],
    // change, multiples
    ['Exports grew 9.3% on the year before.', '9.3 %'],
    ['Catches tripled.', 'multiple 3'],
    ['The new hall is 1.6 times as large.', 'multiple 1.6'],
    // rates and measures
    ['The pump moves 40 litres per minute.', '40 L'],
    ['Water is sold at €1.10 per cubic metre.', '1.1 EUR'],
    ['A turbine of 6.5 MW was raised.', '6.5 MW'],
    ['The lake covers 78 square kilometres.', '78 km2'],
    ['It was −12 °C at noon.', '-12 °C'],
    // none, rank, vague, number words
    ['There were no injuries.', '0 injury'],
    ['It is the third-largest port of the coast.', 'rank 3'],
    ['Dozens of barns burned.', 'dozens'],
    ['Twenty-four bells were cast.', '24 bell'],
    ['A hundred and twenty guests came.', '120 guest'],
    // status
    ['The line is expected to carry 5,000 riders a day.', '5000 rider (expected)'],
    ['The park aims to plant 20,000 trees by 2030.', '20000 tree (target)'],
    ['The mill plans to hire 60 workers.', '60 worker (planned)'],
    ['An estimated 1.4 million birds winter here.', '1400000 bird (estimated)'],
    ['The clinic needs $300,000.', '300000 $ (needed)'],
    ['New factory to create 850 jobs', '850 job (expected)'],
    ['A plant of 90 MW to open in spring.', '90 MW (expected)'],
    ['This includes 1.5% of anticipated growth.', '1.5 % (expected)'],
  ])('%s', (sentence, read) => {
    expect(short(sentence, 'en')).toBe(read);
  });
});

describe('each kind of statement is read in a Chinese sentence', () => {
  test.each([
    // exact, bounded, near
    ['全县共有312所小学。', '312 所'],
    ['累计服务群众突破80万人次。', '800000 > 人次'],
    ['共种树1.2亿余棵。', '120000000 > 棵'],
    ['收割小麦60多万亩。', '600000 > 亩'],
    ['至少还有45座桥待修。', '45 >= 座'],
    ['年收入8万元以上的有20户。', '80000 >= CNY; 20 户'],
    ['全程不到3小时。', '3 < hour'],
    ['到场人数不足200人。', '200 < 人'],
    ['库容最大可达5000万立方米。', '50000000 <= m3'],
    ['每次借书不超过10册。', '10 <= 册'],
    ['约三千名工人参加。', '3000 ~ 名'],
    ['投入资金近6亿元。', '600000000 ~ CNY'],
    ['亩产500公斤左右。', '500 ~ kg'],
    // ranges, intervals, precision
    ['气温在15至20摄氏度之间。', '15..20 °C'],
    ['工期3到5个月。', '3..5 month'],
    ['单价2.50元。', '2.5 CNY'],
    ['有效率为78.1%(95%CI:64.8~86.9)。', '78.1 in 64.8..86.9 %'],
    // money and second units
    ['合同额3.6亿美元。', '360000000 USD'],
    ['捐赠港币500万元。', '5000000 HKD'],
    ['投资20亿元人民币(约合2.8亿美元)。', '2000000000 CNY; 280000000 ~ USD'],
    // shares and points
    ['六成村民参加了合作社。', '60 %'],
    ['占全省的三分之一。', '1/3'],
    ['合格率达百分之九十八。', '98 %'],
    ['比上年提高2.4个百分点。', '2.4 pp'],
    ['盐度为35‰。', '35 ‰'],
    ['每10户中有7户用上了天然气。', '7/10'],
    // change, multiples
    ['同比增长11.6%。', '11.6 %'],
    ['产值翻了两番。', 'multiple 4'],
    ['是2015年的3.2倍。', 'multiple 3.2'],
    // rates and measures
    ['电价为每千瓦时0.56元。', '0.56 CNY'],
    ['装机容量150万千瓦。', '1500000 kW'],
    ['铺设管道86.4公里。', '86.4 km'],
    ['建成高标准农田12.5万公顷。', '125000 ha'],
    ['最低气温零下18℃。', '-18 °C'],
    // none, rank, vague, number words
    ['去年亏损1.3亿元。', '-130000000 CNY'],
    ['产量居全国第二。', 'rank 2'],
    ['数百名志愿者到场。', '数百'],
    ['十余家企业入驻。', '10 > 家'],
    ['两千五百吨粮食入库。', '2500 t'],
    // status
    ['预计年发电2.4亿千瓦时。', '240000000 kWh (expected)'],
    ['力争新增岗位5000个。', '5000 个 (target)'],
    ['计划新建学校30所。', '30 所 (planned)'],
    ['据估计有3万只候鸟越冬。', '30000 只 (estimated)'],
    ['仍需要资金800万元。', '8000000 CNY (needed)'],
    ['水库也正在规划建设中,已安置移民1200人。', '1200 人'],
    ['明年将再修路60公里,去年修路45公里。', '60 km (expected); 45 km'],
  ])('%s', (sentence, read) => {
    expect(short(sentence, 'zh')).toBe(read);
  });
});
