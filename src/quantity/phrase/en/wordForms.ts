import { isNumber, type Token } from '../token.ts';
import { words } from '../words.ts';
import { ORDINALS } from './asideWords.ts';
import { at, form, type FormAt } from './form.ts';
import { fractionAt } from './fraction.ts';
import { nounAt, nounOf } from './noun.ts';

/** Ranks, vague numbers, multiples, shares in words, and none: "second-largest", "dozens", "doubled", "a third", "no fatalities". */
export function wordFormAt(tokens: readonly Token[], index: number): FormAt | null {
  if (tokens[index]?.kind !== 'word') return rankInDigits(tokens, index);
  return (
    rankAt(tokens, index) ??
    vagueAt(tokens, index) ??
    multipleAt(tokens, index) ??
    fractionAt(tokens, index) ??
    noneAt(tokens, index)
  );
}

/** "second-largest", "the third biggest", "ranked fifth", "No. 1". */
function rankAt(tokens: readonly Token[], index: number): FormAt | null {
  const place = ORDINALS.get(at(tokens, index));
  if (place === undefined) return null;
  const hyphen = at(tokens, index + 1) === '-' ? 1 : 0;
  const superlative = at(tokens, index + 1 + hyphen);
  const amount = { form: 'rank', value: String(place) } as const;
  if (SUPERLATIVE.test(superlative) && superlative !== 'interest')
    return form(tokens, index, index + 2 + hyphen, amount);
  return /^(?:ranked|ranks|ranking|placed)$/.test(at(tokens, index - 1))
    ? form(tokens, index, index + 1, amount)
    : null;
}

const SUPERLATIVE = /^(?:[a-z]{3,}est|most|best|worst|least)$/;

/** "ranked 5th", "the 3rd largest"; the number in digits. */
function rankInDigits(tokens: readonly Token[], index: number): FormAt | null {
  const digits = tokens[index]?.digits;
  if (digits === undefined || digits === null || digits.decimals > 0 || digits.digits.length > 4) return null;
  const amount = { form: 'rank', value: String(Number(digits.digits)) } as const;
  const named = at(tokens, index - 1) === '.' && at(tokens, index - 2) === 'no' && digits.digits.length === 1;
  if (named && /^(?:ranked|ranks|ranking|is|the|world|as)$|^s$/.test(at(tokens, index - 3)))
    return form(tokens, index - 2, index + 1, amount);
  if (!/^(?:st|nd|rd|th)$/.test(at(tokens, index + 1)) || tokens[index + 1]?.spaced !== false) return null;
  const hyphen = at(tokens, index + 2) === '-' ? 1 : 0;
  const superlative = SUPERLATIVE.test(at(tokens, index + 2 + hyphen));
  if (superlative) return form(tokens, index, index + 3 + hyphen, amount);
  return /^(?:ranked|ranks|ranking|placed)$/.test(at(tokens, index - 1))
    ? form(tokens, index, index + 2, amount)
    : null;
}

const MANY = words('dozens hundreds thousands millions billions trillions scores tens');

/** "dozens", "tens of thousands", "several projects", "a handful of". */
function vagueAt(tokens: readonly Token[], index: number): FormAt | null {
  const word = at(tokens, index);
  const vague = (next: number): FormAt | null => {
    const spoken = tokens.slice(index, next).map(({ lower }) => lower);
    return form(tokens, index, next, { form: 'vague', word: spoken.join(' ') });
  };
  if (MANY.has(word)) {
    let next = index + 1;
    while (at(tokens, next) === 'of' && MANY.has(at(tokens, next + 1))) next += 2;
    const alone = word === 'scores' || word === 'tens';
    if (alone && next === index + 1 && (word === 'tens' || at(tokens, next) !== 'of')) return null;
    return at(tokens, index - 1) === 'the' || isNumber(tokens[index - 1]) ? null : vague(next);
  }
  if (word === 'several') return MANY.has(`${at(tokens, index + 1)}s`) ? vague(index + 2) : vague(index + 1);
  const few = word === 'a' && /^(?:few|handful|couple)$/.test(at(tokens, index + 1));
  if (!few) return null;
  return MANY.has(`${at(tokens, index + 2)}s`) ? vague(index + 3) : vague(index + 2);
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['twice', 2],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['tenfold', 10],
]);

const BARE_TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

function multipleAt(tokens: readonly Token[], index: number): FormAt | null {
  const word = at(tokens, index);
  if (!TIMES.has(word) && !BARE_TIMES.has(word)) return null;
  const verb = /^(?:to|will|would|could|than|nearly|almost|by|can|should|must|or)$/.test(
    at(tokens, index - 1),
  );
  const object = /^(?:the|that|its|their|this|what|by|in|over|from|as)$/.test(at(tokens, index + 1));
  const factor = TIMES.get(word) ?? (verb || object ? BARE_TIMES.get(word) : undefined);
  if (factor === undefined) return null;
  // "twice a week", "won twice" say how often.
  if (word === 'twice' && !/^(?:as|the|that|its|their|what|more|this)$/.test(at(tokens, index + 1)))
    return null;
  const rises = factor > 1 && word !== 'twice';
  return form(
    tokens,
    index,
    index + 1,
    { form: 'multiple', value: String(factor) },
    { change: rises ? 'increase' : null },
  );
}

const NONE = words(
  'fatalities fatality deaths death injuries injury casualties accidents accident incidents incident cases emissions layoffs spills breaches violations complaints defaults losses debt employees exceptions hospitalizations hospitalisations recalls penalties fines victims leaks outages discrepancies dividends severe serious lost-time reportable',
);

/** "no fatalities", "zero injuries", "no work-related deaths": stated to be none. */
function noneAt(tokens: readonly Token[], index: number): FormAt | null {
  const word = at(tokens, index);
  if ((word !== 'no' && word !== 'zero') || at(tokens, index + 1) === 'more') return null;
  const noun = nounAt(tokens, index + 1);
  const next = noun?.next ?? index + 2;
  const counted = at(tokens, next - 1);
  const stated = NONE.has(counted) || NONE.has(at(tokens, index + 1));
  const nouned = nounOf(counted) !== null || NONE.has(counted);
  if (!stated || !nouned || at(tokens, index + 1) === '-' || at(tokens, index - 1) === 'net') return null;
  const code = nounOf(counted) ?? counted;
  const first = tokens[index + 1]?.start ?? 0;
  const last = tokens[next - 1]?.end ?? first;
  const numEnd = tokens[index]?.end ?? first;
  const spoken = tokens
    .slice(index + 1, next)
    .map(({ text }) => text)
    .join(' ');
  const unit = {
    text: last > first ? spoken : counted,
    code,
    kind: 'count',
    per: null,
    beside: true,
  } as const;
  return form(tokens, index, next, { form: 'number', value: '0' }, { numEnd, unit });
}
