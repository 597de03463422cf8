import { isNumber, type Token } from '../token.ts';
import { STOPS } from './unitWords.ts';
import { SMALL } from './words.ts';

/** "children under 5", "people over 65": an age that says who is counted, and counts nothing. */
export function ageAt(tokens: readonly Token[], index: number): number | null {
  // "aged 15 to 49".
  const joint = /^(?:-|to|and)$/.test(tokens[index + 1]?.lower ?? '') && isNumber(tokens[index + 2]);
  const next = joint ? index + 3 : index + 1;
  const after = tokens[next];
  const ends = after === undefined || after.kind === 'mark' || STOPS.has(after.lower);
  const named =
    /^(?:under|over|above|below|aged)$/.test(tokens[index - 1]?.lower ?? '') &&
    /^(?:children|women|men|people|adults|girls|boys|those|patients|participants|persons|infants)$/.test(
      tokens[index - 2]?.lower ?? '',
    );
  const years = /^\d{1,3}$/.test(tokens[index]?.text ?? '') || SMALL.has(tokens[index]?.lower ?? '');
  return named && ends && years && after?.text !== '%' ? next : null;
}
