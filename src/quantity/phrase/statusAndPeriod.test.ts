import { describe, expect, test } from 'vitest';
import { readQuantities } from './read.ts';
import type { PhraseLanguage } from './readQuantity.ts';

/** Each number of a sentence with its status, where it is not reported, and its period, where there is one. */
const told = (sentence: string, language: PhraseLanguage): string =>
  readQuantities(sentence, language)
    .map(({ numStart, numEnd, status, period }) =>
      [sentence.slice(numStart, numEnd), status?.kind, period && `[${period}]`].filter(Boolean).join(' '),
    )
    .join('; ');

describe('what an English sentence says of its numbers:', () => {
  test.each([
    // expected
    ['The bakery is on track to sell 90,000 loaves.', '90,000 expected'],
    ['Analysts predict sales of €4 million in 2027.', '4 million expected [in 2027]'],
    ['Once fully operational, the kiln will fire 300 pots a day.', '300 expected'],
    ['Demand should reach 12 GWh by the end of the decade.', '12 expected [by the end of the decade]'],
    ['A further 7,500 homes will follow.', '7,500 expected'],
    ['A plan of 40 pages will have appeared.', '40'],
    ['The scheme is to create 1,000 jobs.', '1,000 expected'],
    ['The choir might draw 700 listeners.', '700 expected'],
    ['Output is projected at 5.2 million tonnes in fiscal 2027.', '5.2 million expected [in fiscal 2027]'],
    // targets
    ['The council seeks to cut waste by 30% by 2032.', '30 target [by 2032]'],
    ['The mill strives to halve losses to 4%.', '4 target'],
    ['A law to reduce noise by 15% by 2030 was passed.', '15 target [by 2030]'],
    ['Members hope to collect 2,000 signatures.', '2,000 target'],
    // plans and pledges
    ['The ferry line has agreed to buy 6 vessels.', '6 planned'],
    ['A second hall is scheduled to open with 400 seats in May.', '400 planned [in May]'],
    ['The board set aside £3 million for repairs.', '3 million planned'],
    [
      'The donor promised to give US$2 million over the next three years.',
      '2 million planned [over the next three years]; three planned',
    ],
    ['Its commitment to plant 5,000 elms stands.', '5,000 planned'],
    // needs
    ['The shelter is in need of 40 beds.', '40 needed'],
    ['The agency asks for CHF 8 million.', '8 million needed'],
    ['The mayor estimates that 60 lifeboats will be needed.', '60 needed'],
    // estimates and first counts
    ['Preliminary data show 1,940 births in the first half of 2026.', '1,940 estimated [first half of 2026]'],
    ['Turnout was 58% (provisional).', '58 estimated'],
    ['Damage came to 7 million euros, according to early estimates.', '7 million estimated'],
    // what has been, beside what lies ahead
    [
      'The port will add 4 cranes to the 11 that have been working since 2015.',
      '4 expected; 11 [since 2015]',
    ],
    [
      'The fund, which will lend US$9 million, has so far lent US$2 million.',
      '9 million expected; 2 million [so far]',
    ],
    ['Sales are expected to reach 80,000, up from 65,000 in 2025.', '80,000 expected; 65,000 [in 2025]'],
    ['The school, which had 90 pupils, will take 120.', '90; 120 expected'],
    ['It helped to cut costs by 9% by 2024.', '9 [by 2024]'],
    ['The museum counted 51,000 visitors.', '51,000'],
    // periods
    ['Profit was $3 million in the third quarter.', '3 million [third quarter]'],
    [
      'In the nine months ended 30 September 2025, 410 boats called.',
      '410 [nine months ended 30 September 2025]',
    ],
    ['Revenue in H1 2026 was €18 million.', '18 million [H1 2026]'],
    ['The club had 2,300 members as of 31 March 2026.', '2,300 [as of 31 March 2026]'],
    ['In the past five years 70 bridges were mended.', 'five; 70 [In the past five years]'],
    ['The lamp and the meter were sold 30 and 40 times in June.', '30 [in June]; 40 [in June]'],
    ['In 2024, the yard built 5 boats, and it will build 7 more.', '5 [In 2024]; 7 expected'],
    ['To date, 12,000 trees have been planted.', '12,000 [To date]'],
    ['The well supplies 900 households, and the spring 200.', '900; 200'],
    ['Third-quarter sales were $4 million.', '4 million [Third-quarter]'],
    ['Full-year sales were $4 million.', '4 million [Full-year]'],
    ['Sales for the quarter were $4 million.', '4 million [for the quarter]'],
    ['Last year’s second half brought 60 guests.', '60 [Last year’s second half]'],
    ['Rents doubled by the early 2030s.', 'doubled [by the early 2030s]'],
    ['The fee was £9 in FY 2025/26.', '9 [in FY 2025/26]'],
    ['It lent 400 books in 2018-2019.', '400 [in 2018-2019]'],
    ['It lent 400 books in the period 2018–2019.', '400 [in the period 2018–2019]'],
    ['It lent 400 books in 1H24 and 300 in 2H24.', '400 [1H24]; 300 [2H24]'],
    ['In the prior year 400 books were lent.', '400 [In the prior year]'],
    ['It lent 400 books within a decade.', '400 [within a decade]'],
    ['It lent 400 books a year earlier.', '400 [a year earlier]'],
    ['It lent 400 books this century.', '400 [this century]'],
    ['Our 2030 target is 40%.', '40 target [Our 2030]'],
    ['Loans reached 400 at end-2023.', '400 [at end-2023]'],
    ['In the year to March 2024, 400 books were lent.', '400 [year to March 2024]'],
    ['Loans will grow by 4% annually until 2030.', '4 expected [until 2030]'],
    // a time of what a number is compared with is not its own
    ['Loans rose 9% on 2019.', '9'],
    ['Loans rose 9% from 2019.', '9'],
    ['Loans rose 9% compared with the previous year.', '9'],
    ['Loans rose 9% compared with the third quarter of 2023.', '9'],
    ['Compared with the third quarter of 2023, loans rose 9%.', '9'],
    [
      'In 2024, loans rose to 900, up from 800 in 2023, and fees to 70.',
      '900 [In 2024]; 800 [in 2023]; 70 [In 2024]',
    ],
    ['The share will rise to 50% by 2030 from the current 30%.', '50 expected [by 2030]; 30'],
    ['The share will fall to 50% by 2030, from 80% now.', '50 expected [by 2030]; 80'],
    ['In 2024, loans rose 3%, and in 2023, by 4%.', '3 [In 2024]; 4 [in 2023]'],
    // one time for several numbers of a clause
    ['Some 900 members in 40 towns voted in May.', '900 [in May]; 40 [in May]'],
    ['It needs $2 million to feed 900 pupils in 2027.', '2 million needed [in 2027]; 900 needed [in 2027]'],
    ['About 900 pupils, including 40 from abroad, sang last year.', '900 [last year]; 40 [last year]'],
    ['Our four halls grew to 90 seats in 2023.', 'four; 90 [in 2023]'],
    ['It lent 400 books and aims to lend 500 by 2030.', '400; 500 target [by 2030]'],
    ['It lent 400 books two years ago.', '400 [two years ago]'],
    ['It lent 400 books in H1 23/24.', '400 [H1 23/24]'],
    ['It lent 400 books in the June quarter of FY24.', '400 [June quarter of FY24]'],
    ['Between June 2023 and January 2025, 400 books were lent.', '400 [Between June 2023 and January 2025]'],
    [
      'It lent 400 books in the same quarter the previous year.',
      '400 [in the same quarter the previous year]',
    ],
    ['Loans will fall 9% on average through 2030.', '9 expected [through 2030]'],
    ['In 2024, 400 books were lent each month.', '400 [In 2024]'],
    ['Loans fell 3% on the year in the three months to March.', '3 [three months to March]'],
    ['Loans stood at 400 in December of this year.', '400 [in December of this year]'],
    ['Loans for the year of 185,000 were made.', '185,000 [for the year]'],
    // words of status
    ['Loans are seen at 400 for 2027.', '400 expected [for 2027]'],
    ['The bank now sees full growth of 4%.', '4 expected'],
    ['The forecast was revised down from 5% to 4%.', '5; 4 expected'],
    ['The pantry is on track this year to serve 400 meals.', '400 expected [this year]'],
    ['Our goal is to plant 400 elms.', '400 target'],
    ['The plan is to plant 400 elms.', '400 planned'],
    ['The board projects a deficit of $4 million.', '4 million expected'],
    ['The mill is forecasting sales of $4 million.', '4 million expected'],
    ['Repairs to commence with £20 million', '20 million expected'],
    ['The 250 MW plant is expected to open.', '250'],
    ['A plant of 250 MW is expected to open.', '250 expected'],
    ['About 40 MW of mostly rooftop solar is expected to come.', '40 expected'],
    ['The farm will have a capacity of 3 GW.', '3 expected'],
    ['Waste must be cut by a third by 2030.', 'a third target [by 2030]'],
    ['By 2030, waste must fall by 40%.', '40 target [By 2030]'],
    ['Waste must not exceed 40%.', '40'],
    ['Loans are far below the $22 million annual target.', '22 million target'],
    ['The kiln, which will open soon, cost $4 million.', '4 million'],
    ['The kiln created 40 jobs and will support more.', '40'],
    ['The three kilns that will open are red.', 'three'],
    ['The shop meets the needs of 40 villages.', '40'],
    ['Some 40 whales are thought to remain, and thought to number 50.', '40; 50 estimated'],
  ])('%s', (sentence, said) => {
    expect(told(sentence, 'en')).toBe(said);
  });
});

describe('what a Chinese sentence says of its numbers:', () => {
  test.each([
    // 预期
    ['项目完工后可供水2万户。', '2万 expected'],
    ['到2030年，占比达到25%左右。', '25 target [到2030年]'],
    ['修复需资金1.8亿元。', '1.8亿 needed'],
    ['届时将有300名学生入学。', '300 expected'],
    ['达产后年产值预计8亿元。', '8亿 expected'],
    ['预料明年游客达50万人次。', '50万 expected [明年]'],
    // 目标
    ['努力实现产量1000吨。', '1000 target'],
    ['力争到2030年绿化率达到45%。', '45 target [到2030年]'],
    ['确保到年底修好60公里道路。', '60 target [年底]'],
    // 计划
    ['公司打算新建桥梁4座。', '4 planned'],
    ['今后三年拟投入资金9000万元。', '三; 9000万 planned [今后三年]'],
    ['准备投资2亿元建设水厂。', '2亿 planned'],
    // 需要
    ['仍需资金600万元。', '600万 needed'],
    ['资金缺口达1200万元。', '1200万 needed'],
    ['修缮所需木材80吨。', '80 needed'],
    // 估计
    ['初步数据显示客流为7.5万人次。', '7.5万 estimated'],
    ['据测算每户增收3000元。', '3000 estimated'],
    // 已经发生的
    ['明年将再建2座桥,2024年建成3座。', '2 expected [明年]; 3 [2024年]'],
    ['预计产量达90吨,高于去年的75吨。', '90 expected; 75 [去年]'],
    ['计划招收学生500人,此前已招收200人。', '500 planned; 200'],
    ['全村共有水井35口。', '35'],
    // 时期
    ['“十四五”期间,全县修路120公里。', '120 [“十四五”期间]'],
    ['今年1至6月售出图书3万册。', '3万 [今年1至6月]'],
    ['2025财年营业额为6亿元。', '6亿 [2025财年]'],
    ['截至6月底,库存为400吨。', '400 [截至6月底]'],
    ['年初以来接待游客12万人次。', '12万 [年初以来]'],
    ['过去十年,共捐书8000册。', '十; 8000 [过去十年]'],
    ['2021至2025年植树5万棵。', '5万 [2021至2025年]'],
    ['前三季度用电量为2.2亿千瓦时。', '2.2亿 [前三季度]'],
    ['1—10月产煤4亿吨,其中10月份产煤4100万吨。', '4亿 [1—10月]; 4100万 [10月份]'],
    ['2024/25年度出口大豆3万吨。', '3万 [2024/25年度]'],
    ['2016年到2020年产量达到5万吨。', '5万 [2016年到2020年]'],
    ['出口额达6亿元(2023年)。', '6亿 [2023年]'],
    // 比较的对象
    ['城镇化率为67%,比上年末提高2个百分点。', '67; 2'],
    ['销量高于去年同期3个百分点。', '3'],
    ['与2020年相比,能耗下降9%。', '9'],
    ['合格率由去年的71%升至76%。', '71 [去年]; 76'],
    ['客流是2019年的2.4倍。', '2.4'],
    ['二季度产值为5亿元(去年同期为4亿元),增长25%。', '5亿 [二季度]; 4亿 [去年同期]; 25 [二季度]'],
    ['2025年销量为8万吨,去年同期为6万吨,增长33%。', '8万 [2025年]; 6万 [去年同期]; 33 [2025年]'],
    // 目标和预期之外的
    ['到2030年,绿电占比不低于50%。', '50 target [到2030年]'],
    ['预计到2030年,年产量达到9万吨。', '9万 expected [到2030年]'],
    ['到2020年底已达到40%。', '40 [到2020年底]'],
    ['已完成年度目标的85%。', '85'],
    ['人均预期寿命达79岁。', '79'],
    ['将近六成村民参加。', '六'],
    ['该机构呼吁各方提供3亿美元。', '3亿 needed'],
    ['约需资金2亿元。', '2亿 needed'],
    ['预算安排教育支出8亿元。', '8亿 planned'],
    ['董事会建议派息0.15元。', '0.15 planned'],
    ['到“十五五”末,覆盖率提高到26%。', '26 target [“十五五”末]'],
    ['到2027年,规模突破5000亿元。', '5000亿 target [到2027年]'],
    ['到2050年人数可能超过9亿。', '9亿 expected [到2050年]'],
    ['今年赤字率拟按4%安排,比上年提高1个百分点。', '4 planned [今年]; 1 planned [今年]'],
    ['自2011年成立以来建屋640所。', '640 [自2011年成立以来]'],
    ['二〇二五年产量为3万吨。', '3万 [二〇二五年]'],
    ['占比从2019年的18%上升到2023年的26%。', '18 [2019年]; 26 [2023年]'],
    ['客流恢复到2019年的九成。', '九'],
    ['1至5月完成全年目标任务的49%。', '49 [1至5月]'],
    ['每年可为客户节省电费300万元。', '300万 expected [每年]'],
    ['报告期公司计提减值7.9亿元。', '7.9亿 [报告期]'],
    ['该店将430册图书送出。', '430'],
    ['9月产量为5吨。', '5 [9月]'],
    ['会议定下下降12%的目标。', '12 target'],
    ['会议实现了下降12%的目标。', '12'],
    ['该机构面临5亿元的资金缺口。', '5亿 needed'],
    ['目标是在2028年前将水耗降低12%。', '12 target [2028年前]'],
    ['已将水耗降低12%。', '12'],
    ['到2030年,强度比2005年下降65%以上。', '65 target [到2030年]'],
    ['明年赤字规模拟安排5万亿元。', '5万亿 planned [明年]'],
    ['资本开支指引为90亿元,明年或达100亿元。', '90亿 expected; 100亿 expected [明年]'],
    ['价格在三个月内上涨了70%。', '三; 70 [三个月内]'],
    ['公司承诺到2035年占比达到100%。', '100 planned [到2035年]'],
    ['规划“十五五”期间完成投资8000亿元。', '8000亿 planned [“十五五”期间]'],
    ['确保合格率不低于八成。', '八 target'],
    ['需筹集16亿美元。', '16亿 needed'],
    ['规划到2028年建成500座换电站。', '500 planned [到2028年]'],
    ['未来六个月筹款3亿元。', '六; 3亿 [未来六个月]'],
  ])('%s', (sentence, said) => {
    expect(told(sentence, 'zh')).toBe(said);
  });
});
