import { type Draft } from '../draft.ts';
import type { Amount } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { ORDINALS } from './asideWords.ts';
import { nounAt, nounOf } from './noun.ts';

/** A quantity said in words of its own, and the index of the token behind it. */
export interface FormAt {
  readonly draft: Draft;
  readonly next: number;
}

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

function form(
  tokens: readonly Token[],
  index: number,
  next: number,
  amount: Amount,
  extra: Partial<Draft> = {},
): FormAt | null {
  const start = tokens[index]?.start;
  const end = tokens[next - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { draft: { amount, start, end, numStart: start, numEnd: end, ...extra }, next };
}

const at = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

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
    return at(tokens, index - 1) === 'the' || tokens[index - 1]?.digits != null ? null : vague(next);
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

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'
    .split(' ')
    .map((word, value): [string, number] => [word, value + 1]),
);

/** "half", "a third", "two-thirds", "three quarters of". */
function fractionAt(tokens: readonly Token[], index: number): FormAt | null {
  const word = at(tokens, index);
  if (word === 'half') return halfAt(tokens, index);
  const article = word === 'a' || word === 'an';
  const count = article ? 1 : COUNTS.get(word);
  if (count === undefined) return null;
  const hyphen = at(tokens, index + 1) === '-' ? 1 : 0;
  const part = at(tokens, index + 1 + hyphen);
  const of = PARTS.get(part);
  const next = index + 2 + hyphen;
  const singular = part.endsWith('f') || !part.endsWith('s');
  if (of === undefined || of <= count || singular !== (count === 1)) return null;
  const follows = at(tokens, next);
  // "a third solar farm" is one more, and three quarters without "of" may be nine months.
  const ordinal =
    article &&
    part !== 'half' &&
    part !== 'quarter' &&
    tokens[next]?.kind === 'word' &&
    !AFTER_SHARE.has(follows);
  const months =
    (part === 'quarters' || part === 'quarter') &&
    hyphen === 0 &&
    follows !== 'of' &&
    tokens[next] !== undefined;
  if (
    ordinal ||
    months ||
    follows === '-' ||
    (part === 'half' && /^(?:year|hour|million|billion|dozen|century)$/.test(follows))
  )
    return null;
  return form(tokens, index, next, { form: 'outOf', value: String(count), of: String(of) });
}

const AFTER_SHARE = words(
  'of in to from by since over and or as on compared more less at between during this last are is were was',
);

function halfAt(tokens: readonly Token[], index: number): FormAt | null {
  const before = at(tokens, index - 1);
  const after = at(tokens, index + 1);
  if (
    /^(?:first|second|last|previous|next|latter|other|better|this|that|fiscal|one|year|and|current)$/.test(
      before,
    )
  )
    return null;
  if (
    after === '-' ||
    /^(?:year|hour|day|time|marathon|yearly|way|century|dozen)$/.test(after) ||
    at(tokens, index - 1) === '-'
  )
    return null;
  if (
    after === 'a' &&
    /^(?:million|billion|century|year|dozen|day|decade|trillion)$/.test(at(tokens, index + 2))
  )
    return null;
  if (tokens[index]?.text === 'Half' && tokens[index]?.first === false && !/^(?:of|the)$/.test(after))
    return null;
  return form(tokens, index, index + 1, { form: 'outOf', value: '1', of: '2' });
}

const NONE = words(
  'fatalities fatality deaths death injuries injury casualties accidents accident incidents incident cases emissions layoffs spills breaches violations complaints defaults losses debt employees exceptions hospitalizations hospitalisations recalls penalties fines victims leaks outages discrepancies dividends severe serious lost-time reportable',
);

/** "no fatalities", "zero injuries", "no work-related deaths": stated to be none. */
function noneAt(tokens: readonly Token[], index: number): FormAt | null {
  const word = at(tokens, index);
  if (word !== 'no' && word !== 'zero') return null;
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
