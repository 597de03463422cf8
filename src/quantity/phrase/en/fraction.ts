import type { Token } from '../token.ts';
import { words } from '../words.ts';
import { partOfScaleAt } from './partOfScale.ts';
import { at, form, type FormAt } from './form.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
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
export function fractionAt(tokens: readonly Token[], index: number): FormAt | null {
  if (partOfScaleAt(tokens, index) !== null) return null;
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
    (/^(?:first|last|final|past|previous)$/.test(at(tokens, index - 1)) ||
      (follows !== 'of' && tokens[next] !== undefined));
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
    /^(?:first|second|last|previous|next|latter|other|better|this|that|fiscal|one|year|and|current|during)$/.test(
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
  if (tokens[index]?.text === 'Half' && !tokens[index].first && !/^(?:of|the)$/.test(after)) return null;
  return form(tokens, index, index + 1, { form: 'outOf', value: '1', of: '2' });
}
