import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';
import type { Span } from './span.ts';

const SAID: Readonly<Record<PhraseLanguage, RegExp>> = {
  en: /\b(?:(?:(?:first|second|third|fourth|full|last|past|next|current|previous|same|fiscal|financial|three|six|nine|twelve)[ -]){0,3}(?:quarters?|half|halves|years?|months?|weeks?)(?: (?:of|ended|ending|to|of fiscal))? (?:[A-Z][a-z]{2,8} \d{1,2},? )?(?:19|20)\d\d|full year(?: (?:19|20)\d\d)?|Q[1-4](?:[ -]?(?:19|20)\d\d)?|(?:[Ss]ince|[Aa]s of|[Aa]s at|[Bb]y|[Ii]n|[Dd]uring|[Ff]rom|[Uu]ntil|[Bb]etween|[Aa]t) (?:the end of |early |late |mid-|fiscal |[A-Z][a-z]{2,8} (?:\d{1,2},? )?)?(?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:last|this|next) year|(?:[Ee]ach|[Ee]very|[Tt]his|[Ll]ast|[Nn]ext) (?:year|quarter|month|week|spring|summer|fall|autumn|winter)|by year's end|[Ss]o far|[Dd]uring (?:the )?(?:construction|operations?|pandemic|epidemic|period|winter|summer))\b/g,
  zh: /(?:截至|自|从|到)?(?:(?:19|20)\d\d年|今年|去年|明年|本年度)(?:(?:第?[一二三四]季度|上半年|下半年|前[一二三]季度)|\d{1,2}月(?:\d{1,2}日)?)?(?:以来|底|末|至今|开始|年底|前)*|每年|"?十[一二三四]五"?(?:期间|时期)|(?:上|下)半年|前?[一二三四]季度|(?:近|过去|未来)[一二三四五六七八九十\d]+年/g,
};

/** These hold for what stands right before them alone; in Chinese for what follows in their clause. */
const REPEATED: Readonly<Record<PhraseLanguage, RegExp>> = { en: /^(?:each|every)/i, zh: /^每年/ };

/** "electricity each year to power 12,000 homes": what the purpose is of. */
const PURPOSE = /^ to [a-z]/;

/** The words for the time each quantity holds for: those next behind it in its sentence, else the nearest before it. */
export function periodsAround(
  text: string,
  plain: string,
  language: PhraseLanguage,
  quantities: readonly ReadQuantity[],
  sentences: readonly Span[],
): (string | null)[] {
  const found = [...plain.matchAll(SAID[language])].map((match) => ({
    words: text.slice(match.index, match.index + match[0].length),
    start: match.index,
    end: match.index + match[0].length,
  }));
  /** Whether what repeats holds for a quantity behind it. */
  const carries = (period: Span, start: number, known: string | null): boolean => {
    const between = plain.slice(period.end, start);
    return language === 'en'
      ? /^ to (?:[a-z]+ ){1,5}$/.test(between)
      : known === null && !/[,、]/.test(between);
  };
  let first = 0;
  return quantities.map((quantity, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return null;
    while ((found[first]?.end ?? Infinity) <= sentence.start) first += 1;
    const next = quantities[index + 1]?.start ?? Infinity;
    let before: string | null = null;
    for (let at = first; at < found.length; at += 1) {
      const period = found[at];
      if (period === undefined || period.start >= sentence.end) break;
      const repeated = REPEATED[language].test(period.words);
      if (period.end <= quantity.start && (!repeated || carries(period, quantity.start, before)))
        before = period.words;
      if (period.start >= quantity.end) {
        const own = !(repeated && PURPOSE.test(plain.slice(period.end)));
        return language === 'en' && period.end <= next && own ? period.words : before;
      }
    }
    return before;
  });
}
