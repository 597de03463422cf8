import type { PhraseLanguage } from './readQuantity.ts';

const YEAR = '(?:19|20)\\d\\d';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const WHICH =
  '(?:first|second|third|fourth|final|full|last|past|next|coming|current|previous|same|fiscal|financial|one|two|three|four|five|six|nine|ten|twelve|12)';
const SPAN = '(?:quarters?|half|halves|years?|months?|weeks?|decades?)';
/** "30 June", "June 30," before a year. */
const DAY = `(?:\\d{1,2} ${MONTH},? |${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? |${MONTH} )`;

/** What English texts say of when, the longest form first. */
const ENGLISH = [
  // "the three months ended June 30, 2021", "fourth quarter of fiscal 2021", "year to March 2021".
  `(?:${WHICH}[ -]){0,3}${SPAN}(?:,? (?:of|ended|ending|to|of fiscal|of the year|of this year|of last year))? ${DAY}?${YEAR}`,
  `full year(?: ${YEAR})?`,
  // "the first half of this year", "the third quarter".
  `(?:first|second|third|fourth|final) (?:quarter|half|nine months|six months|three months)(?: of (?:the|this|last|next) (?:fiscal |financial )?year)?`,
  `[QH][1-4](?:[ -]?(?:FY)?(?:${YEAR}|\\d\\d))?`,
  `(?:FY|fiscal year |fiscal |financial year )(?:${YEAR}(?:[/-]\\d\\d)?|\\d\\d)`,
  // What a number is more or less than is of another time than the number.
  `(?<!\\bthan )(?:[Ss]ince|[Aa]s of|[Aa]s at|[Bb]y|[Ii]n|[Oo]n|[Dd]uring|[Ff]rom|[Uu]ntil|[Tt]hrough|[Bb]etween|[Bb]efore|[Aa]t) (?:the )?(?:end of |early |late |mid-|end-|fiscal |summer of |winter of |spring of |autumn of |beginning of )*(?:${DAY})?${YEAR}(?: (?:and|to) ${YEAR})?`,
  `${MONTH} \\d{1,2}, ${YEAR}`,
  `(?:[Ss]ince|[Bb]y|[Ii]n|[Uu]ntil) (?:the end of |early |late |mid-)?${MONTH}(?: (?:last|this|next) year)?(?! \\d)`,
  `(?:[Ss]ince|[Aa]s of|[Aa]s at|[Bb]y|[Uu]ntil) (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)`,
  `${MONTH} (?:last|this|next) year`,
  `(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) the (?:past|last|next|coming|following) (?:${WHICH}[ -]|\\d+ )?(?:${SPAN}|days?)`,
  `(?:[Ee]ach|[Ee]very|[Tt]his|[Ll]ast|[Nn]ext) (?:year|quarter|month|week|spring|summer|fall|autumn|winter)`,
  `[Aa]nnually`,
  `(?:[Bb]y|[Aa]t) (?:the )?(?:end of (?:the|this|next) (?:year|decade)|year-end|year end)`,
  `by year's end`,
  `[Ss]o far|[Tt]o date`,
  `[Dd]uring (?:the )?(?:construction|operations?|pandemic|epidemic|period|winter|summer|year|quarter)`,
];

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
  `(?:上|下)半年|第?[一二三四]季度末?|前[一二三四]季度|前${NUMBER}个月`,
  // 1-10月, 9月份, 6月末.
  `\\d{1,2}月?[-至到]\\d{1,2}月(?!\\d)份?|\\d{1,2}月(?:份|末|底)`,
  '(?:年初|月初)(?:以来|至今)|年(?:底|末)前?|年内|[本上当]月|[本上当]季度?|本?报告期[内末]?',
  `(?:近|过去|未来|今后|最近)${NUMBER}(?:年|个月|周|天)(?:来|内|间)?|${NUMBER}年[来内间]`,
];

/** How the time that a number holds for is said. */
export const PERIOD_WORDS: Readonly<Record<PhraseLanguage, RegExp>> = {
  en: new RegExp(`\\b(?:${ENGLISH.join('|')})(?![a-z\\d])`, 'g'),
  zh: new RegExp(CHINESE.join('|'), 'g'),
};
