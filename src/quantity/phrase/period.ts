import { beginsClause, isOfAnother, isOfTheBase, isTogether, type Period } from './en/otherTime.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';
import { PERIOD_WORDS } from './periodWords.ts';
import type { Span } from './span.ts';
import type { StatusAt } from './status.ts';
import { isAlone, isCompared, ownWords, reaches } from './zh/reach.ts';

/** These hold for what stands right before them alone; in Chinese for what follows in their clause. */
const REPEATED: Readonly<Record<PhraseLanguage, RegExp>> = { en: /^(?:each|every|annually)/i, zh: /^每年/ };

/** "electricity each year to power 12,000 homes": what the purpose is of. */
const PURPOSE = /^ to [a-z]/;

/** A text as far as it has been read: what it prints, the sentence of each quantity, and its status. */
interface Told {
  readonly text: string;
  readonly plain: string;
  readonly language: PhraseLanguage;
  readonly quantities: readonly ReadQuantity[];
  readonly sentences: readonly Span[];
  readonly statuses: readonly (StatusAt | null)[];
}

/** A joint with a clause of its own: "…, and it will hire 40 more". */
const CLAUSE = /, (?:and|but|while|whereas|as|so) /;

/** What has been can't be the time of what lies ahead: "will lend 9, and has so far lent 2". */
const GONE = /^(?:so far|to date|since|last|已|自|截至|去年|上年)/i;
const isAhead = (status: StatusAt | null): boolean => status !== null && status.kind !== 'estimated';

/** The words for the time each quantity holds for: those next behind it in its sentence, else the nearest before it. */
export function periodsAround(told: Told): (string | null)[] {
  const { text, plain, language, quantities, sentences } = told;
  const found = [...plain.matchAll(PERIOD_WORDS[language])]
    .map((match): Period => {
      const end = match.index + match[0].length;
      const start = language === 'en' ? match.index : ownWords(plain, { start: match.index, end });
      return { words: text.slice(start, end), start: match.index, end };
    })
    .filter((period) => language === 'en' || !isCompared(plain, period));
  let first = 0;
  return quantities.map((_, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return null;
    while ((found[first]?.end ?? Infinity) <= sentence.start) first += 1;
    return periodOf(told, index, found, first, sentence.end);
  });
}

/** The period of one quantity, among those found from `first` on. */
function periodOf(
  { plain, language, quantities, statuses }: Told,
  index: number,
  found: readonly Period[],
  first: number,
  end: number,
): string | null {
  const quantity = quantities[index];
  if (quantity === undefined) return null;
  const following = quantities[index + 1];
  const status = statuses[index] ?? null;
  let before: string | null = null;
  for (let at = first; at < found.length; at += 1) {
    const period = found[at];
    if (period === undefined || period.start >= end) break;
    const repeated = REPEATED[language].test(period.words);
    const gone = isAhead(status) && GONE.test(period.words);
    const previousEnd = quantities[index - 1]?.end ?? 0;
    if (
      period.end <= quantity.start &&
      (language === 'en'
        ? !isOfAnother(plain, period, quantity)
        : reaches(plain, period, quantity, previousEnd)) &&
      (!repeated || carries(plain, language, period, quantity.start, before))
    )
      before = gone || isLeft(plain, language, period, quantity, status) ? null : period.words;
    if (period.start >= quantity.end) {
      if (language === 'zh') return isAlone(plain, quantity, period) ? period.words : before;
      if (gone) return before;
      if (isOfTheBase(plain, period, quantity)) continue;
      if (following !== undefined && following.start < end && beginsClause(plain, period, quantity))
        return before;
      // "3% annually until 2030": until when says more than how often.
      const then = repeated ? found[at + 1] : undefined;
      if (then?.start === period.end + 1 && !PURPOSE.test(plain.slice(then.end))) return then.words;
      if (repeated && before !== null) return before;
      // The time itself may hold a number: "over the next three years".
      const near =
        period.start < (following?.start ?? Infinity) ||
        (before === null && !repeated && isTogether(plain, quantities, statuses, index, period));
      return near && !(repeated && PURPOSE.test(plain.slice(period.end))) ? period.words : before;
    }
  }
  return before;
}

/** Whether what repeats holds for a quantity behind it. */
function carries(
  plain: string,
  language: PhraseLanguage,
  period: Span,
  start: number,
  known: string | null,
): boolean {
  const between = plain.slice(period.end, start);
  return language === 'en'
    ? /^ to (?:[a-z]+ ){1,5}$/.test(between)
    : known === null && !/[,、]/.test(between);
}

/** Whether a later clause speaks of another time, by a status of its own: what was said of the first is no longer said. */
function isLeft(
  plain: string,
  language: PhraseLanguage,
  period: Span,
  quantity: Span,
  status: StatusAt | null,
): boolean {
  if (language === 'zh' || status === null || status.at > quantity.start) return false;
  return CLAUSE.test(plain.slice(period.end, status.at));
}
