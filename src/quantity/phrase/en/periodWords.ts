const YEAR = '(?:19|20|21)\\d\\d';
/** "2024", "2023/24", "2018-2019". */
const YEARS = `${YEAR}(?:[/-](?:${YEAR}|\\d\\d)(?!\\d))?`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** "30 June 2024", "June 30, 2024", "June 2024". */
const DATED = `(?:${DAY} ${MONTH},? ${YEAR}|${MONTH}(?: ${DAY})?,? ${YEAR})`;
/** "30 June", "June 30". */
const DAY_ALONE = `(?:${DAY} ${MONTH}|${MONTH} ${DAY})`;
const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\\d{1,3}|several|few|couple of)';
const ORDINAL = '(?:first|second|third|fourth|final|last|opening|closing)';
const WHICH = `(?:(?:prior|previous|last)-year(?= )|year-earlier|${ORDINAL}|full|past|next|coming|following|upcoming|current|previous|preceding|prior|same|corresponding|comparable|year-ago|reporting|latest|fiscal|financial|calendar|${COUNT})`;
const SPAN =
  '(?:quarters?|half|halves|half-years?|years?|months?|weeks?|decades?|periods?|centur(?:y|ies)|seasons?)';
const FISCAL = '(?:fiscal|financial|calendar|tax|marketing|crop|school|academic|reporting)';
const SEASON = '(?:spring|summer|fall|autumn|winter)';
/** What tells the part of a year, or what kind of year it is. */
const EDGE = `(?:the |very |(?:end|start|beginning|close|middle|turn|rest|${SEASON}) of |early[ -]|late[ -]|mid[ -]|end[ -]|year[ -]end |${FISCAL} (?:years? )?|FY ?)`;
/** Behind "than" stands what a number is more or less than, which is of another time. */
const WHEN =
  '(?<!\\bthan )(?:[Ss]ince|[Aa]s of|[Aa]s at|[Bb]y|[Ii]n|[Dd]uring|[Ff]rom|[Uu]ntil|[Tt]ill|[Tt]hrough(?:out)?(?: to)?|[Bb]etween|[Bb]efore|[Aa]fter|[Aa]head of|[Pp]rior to|[Uu]p to|[Ff]or(?! fiscal| FY)|[Aa]round)';
/** "3% on 2019", "over 2015": what it is compared with, unless the words name a day or a part of a year. */
const ON = '(?:[Oo]n|[Aa]t|[Oo]ver|[Ww]ithin)';

/** What English texts say of when: of several that begin in one place the longest form stands first. */
const FORMS = [
  // "three months ended June 30, 2021", "fourth quarter of fiscal 2021", "12 months to March".
  `(?:${WHICH}[ -]){0,3}${SPAN},? (?:of|ended|ending|to|through|until|up to) (?:the )?(?:end[ -]|end of )?(?:fiscal |${FISCAL} year |FY ?'?(?=\\d))?(?:${DATED}|${DAY_ALONE}|${YEARS}|${MONTH}(?! \\d)|(?<=FY ?'?)\\d\\d(?:[/-]\\d\\d)?)`,
  `${MONTH} (?:quarter|half)(?: of (?:${YEARS}|(?:FY ?|fiscal )'?(?:${YEARS}|\\d\\d(?:[/-]\\d\\d)?)))?`,
  `(?:${WHICH}[ -]){1,3}${SPAN} ${YEARS}`,
  // "the first half of this year", "last year's third quarter", "third-quarter", "full-year".
  `(?:[Ll]ast|[Tt]his|[Nn]ext) year's (?:${ORDINAL} )?${SPAN}`,
  `(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast)[ -](?:quarter|half|(?:nine|six|three) months)(?: of (?:the|this|last|next|its|our) (?:fiscal |financial )?(?:year|decade|century))?`,
  `[Ff]ull[ -]year(?: ${YEARS})?`,
  // "Q3 2024", "1H24", "9M 2023", "FY2023-24", "2023/24 season".
  `(?:[QH][1-4]|[1-4][QH]|[369]M)(?:[ /-]?(?:FY|CY)? ?'?(?:${YEARS}|\\d\\d(?:/\\d\\d)?(?![\\d%]|[.,]\\d)))?`,
  `(?:FY|CY) ?'?(?:${YEARS}|\\d\\d(?:[/-]\\d\\d)?)`,
  `(?:fiscal|financial)(?: year)? (?:${YEARS}|\\d\\d(?:[/-]\\d\\d)?)`,
  // "in the period 2018-2019", "by the early 2030s", "between 2013 and 2022", "as of 30 June 2024".
  `[Ss]ince 1[5-7]\\d\\d`,
  `(?:[Ii]n|[Oo]ver|[Dd]uring) (?:the )?(?:period|years|decade) (?:from |between )?${YEAR}(?: ?- ?| to | and )${YEAR}`,
  `${WHEN} ${EDGE}*(?:${DATED}|${YEAR.slice(0, -2)}0s|${YEARS}(?! (?:levels?|baseline|prices)\\b)(?: ${FISCAL} year| season)?)(?: (?:and|to|until|through) ${EDGE}*(?:${DATED}|${YEARS}))?`,
  `${ON} (?:${EDGE}*${DATED}|${EDGE}+${YEARS}|(?:the )?${YEAR}(?: ?- ?| to )${YEAR})`,
  DATED,
  `(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir) ${YEARS}(?= (?:revenues?|sales|profits?|budget|guidance|outlook|forecast|results|earnings|targets?|goals?|survey|census|appeal|plan|harvest|production|output|season|financial year|fiscal year)\\b)`,
  // "since April", "in early March", "as of 30 June", "May last year".
  `(?:${WHEN}|${ON}) ${EDGE}*${DAY_ALONE}`,
  `(?:${WHEN}|[Aa]t) ${EDGE}*${MONTH}(?: (?:and|to|until|through) (?:${DATED}|${MONTH}))?(?: (?:of )?(?:last|this|next) year)?(?! \\d| quarter| half)`,
  `(?:[Ss]ince|[Bb]y|[Ii]n|[Uu]ntil) (?:last|this|next) ${MONTH}`,
  `${MONTH} (?:of )?(?:last|this|next) year`,
  // "over the next three years", "for the quarter", "in the same period last year".
  `(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hroughout|[Aa]cross|[Bb]y the end of|[Ss]ince the (?:start|beginning) of) (?:the|this|that) (?!(?:first|second|third|fourth|final)[ -](?:quarter|half|nine months|six months|three months))(?:${WHICH}[ -]){0,3}(?:${SPAN}|days?)(?! (?:(?:to|ended|ending|of) (?:${MONTH}|\\d{1,2} ${MONTH}|${YEAR}|end|fiscal)|${YEAR}))(?: (?:of |in )?(?:last|this|the previous|the prior) (?:fiscal |financial )?year)?`,
  `[Ww]ithin (?:an? |${COUNT} )${SPAN}`,
  `(?:[Ee]ach|[Ee]very|[Tt]his|[Ll]ast|[Nn]ext|[Pp]rior|[Pp]revious) (?:fiscal |financial )?(?:year|quarter|month|week|decade|century|season|${SEASON})`,
  `(?:[Aa]|${COUNT}) ${SPAN} (?:earlier|ago|before|prior)`,
  `[Aa]nnually`,
  `(?:[Bb]y|[Aa]t|[Bb]efore|[Ss]ince) (?:the )?(?:(?:end|close|turn|middle|start|beginning) of (?:the|this|next) (?:fiscal |financial )?(?:year|decade|century)|year[ -]end|mid-?century)`,
  `by year's end`,
  `[Ss]o far(?: this year)?|[Tt]o date|[Yy]ear[ -]to[ -]date`,
  `[Dd]uring (?:the )?(?:construction|operations?|pandemic|epidemic|trial|study|campaign|${SEASON})`,
];

/** How the time that an English number holds for is said. */
export const ENGLISH_PERIODS = new RegExp(`\\b(?:${FORMS.join('|')})(?![a-z\\d])`, 'g');
