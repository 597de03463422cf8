import { ENGLISH_PERIODS } from './en/periodWords.ts';
import type { PhraseLanguage } from './readQuantity.ts';

const YEAR = '(?:19|20)\\d\\d';
/** What Chinese texts also write in characters: 二〇二五年. */
const YEAR_ZH = `(?:${YEAR}|[一二][〇零九][〇零一二三四五六七八九]{2})`;
const NUMBER = '[一二三四五六七八九十两\\d]+(?:[-至到][一二三四五六七八九十两\\d]+)?';
const OF_YEAR = `(?:第?[一二三四1-4]季度|[上下]半年|前[一二三]季度|前${NUMBER}个月)`;
const MONTHS = '(?:\\d{1,2}月?[-至到]\\d{1,2}月份?|\\d{1,2}月(?:\\d{1,2}日|份)?)';
const EDGE = '(?:以来|以前|之前|底前?|末|至今|起|开始|年底前?|年末|年初|初|前)*';

const CHINESE = [
  // 自2011年成立以来
  `[自从](?:${YEAR_ZH}年)(?:${MONTHS})?[\\u4e00-\\u9fff]{1,6}?(?:以来|至今)`,
  // 截至2021年6月底, 自2017年以来, 今年前三季度, 2024/25年度.
  `(?:截至|截止|自|从|到)?(?:${YEAR_ZH}/\\d\\d年度|${YEAR_ZH}(?:年?[-至到]${YEAR_ZH})?年度?|${YEAR_ZH}财年|今年|去年|明年|前年|当年|本年度|上年度?|本财年|上财年)(?:${OF_YEAR}|${MONTHS}|同期|全年)?${EDGE}`,
  '每年',
  '全年(?![级龄段]|无休|[^,。;、]{0,2}(?:目标|任务|计划|预算))',
  '["“”]?十[一二三四五]五["“”]?(?:规划)?(?:期间|时期|以来|末)?',
  `(?:截至|截止)(?:${MONTHS}${EDGE}|目前|发稿时?|报告期末)`,
  `(?:上|下)半年|第?[一二三四]季度(?:末|以来)?|前[一二三四]季度|前${NUMBER}个月`,
  // 1-10月, 9月份, 6月末.
  `\\d{1,2}月?[-至到]\\d{1,2}月(?!\\d)份?|\\d{1,2}月(?:份|末|底|(?!\\d))`,
  '(?:年初|月初)(?:以来|至今)|年(?:底|末)前?|年内|[本上当]月(?:[上中下]旬)?|[本上当]季度?|本?报告期[内末]?',
  `(?:近|过去|未来|今后|最近)${NUMBER}(?:年|个月|周|天)(?:来|内|间)?|${NUMBER}(?:年|个月|周|天)[来内间]`,
];

/** How the time that a number holds for is said. */
export const PERIOD_WORDS: Readonly<Record<PhraseLanguage, RegExp>> = {
  en: ENGLISH_PERIODS,
  zh: new RegExp(CHINESE.join('|'), 'g'),
};
