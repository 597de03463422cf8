/** Each Latin letter's stand-in. */
const LETTERS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, 'αβγδεζηθικλμνξοπρστυφχψωάέ'.charAt(i)]),
);

const greek = (text: string) =>
  [...text.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');

/** For tests: a report's file with all its texts in a language that the product hasn't, in letters of which it has none. */
export function inGreek(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('en' in value)) return value;
      return { el: greek(String(value.en)) };
    }),
  );
}
