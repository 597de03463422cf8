import type { PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { nounOf } from './noun.ts';
import { subjectBefore } from './subject.ts';

/** How many words back a count may be named. */
const REACH = 24;

const LINKS = words(
  'was were is are at to of reached totaled totalled stood from reach hit exceeded exceed than by over about approximately nearly around almost some and total least be only with under below above just more fewer less most roughly well',
);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['headcount', 'headcount'],
  ['workforce', 'people'],
  ['population', 'people'],
]);

/** What a number without a unit counts where the sentence has named it before: "total headcount was 21,720", "the number of people could reach 270 million". */
export function impliedUnit(tokens: readonly Token[], index: number): PrintedUnit | null {
  if (!LINKS.has(tokens[index - 1]?.lower ?? '')) return ofSubject(tokens, index);
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) break;
    const named =
      NAMED.get(token.lower) ??
      (token.lower === 'number' || token.lower === 'numbers' ? numberOf(tokens, at, index) : null);
    if (named !== null) return namedBefore(named);
  }
  return ofSubject(tokens, index);
}

function ofSubject(tokens: readonly Token[], index: number): PrintedUnit | null {
  const subject = subjectBefore(tokens, index);
  return subject === null ? null : namedBefore(subject);
}

const namedBefore = (named: string): PrintedUnit => ({
  text: named,
  code: named,
  kind: 'count',
  per: null,
  beside: false,
});

/** The noun of "number of hungry people". */
function numberOf(tokens: readonly Token[], at: number, index: number): string | null {
  if (tokens[at + 1]?.lower !== 'of') return null;
  for (let next = at + 2; next < Math.min(at + 6, index); next += 1) {
    const noun = nounOf(tokens[next]?.lower ?? '');
    if (noun !== null) return noun;
  }
  return null;
}
