/** The paragraphs of a document's plain text: its title at 0, then the body from 1; blank lines separate them. */
export function paragraphsOf(source: string): string[] {
  const blocks = source
    .replace(/^\uFEFF/, '')
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  // Without any blank line each line is a paragraph; a title may have its first one right below it.
  const lines = (text: string) => text.split(/[\r\n]+/).map((line) => line.trim());
  if (blocks.length === 1) return lines(blocks[0] ?? '');
  const [title = '', ...first] = lines(blocks[0] ?? '');
  return [title, ...(first.length > 0 ? [first.join('\n')] : []), ...blocks.slice(1)];
}

/** Characters that are written without spaces between them, so that a line may end between any two. */
const UNSPACED = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF';
/** Digits of Chinese, which go on with a number as 0 to 9 do: 三万 is not in 十三万, nor 1,200 in 1,200万. */
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';

/**
 * Where a phrase stands in a text, as whole words and numbers: "60" is not in "600", nor "art" in "part". White space may differ.
 * null: it does not.
 */
export function placeIn(
  text: string,
  phrase: string,
  letters: 'as printed' | 'any capitals' = 'as printed',
): { readonly start: number; readonly end: number } | null {
  const flags = letters === 'as printed' ? 'u' : 'iu';
  const found = new RegExp(`${edgeBefore(phrase)}${spaced(phrase)}${edgeAfter(phrase)}`, flags).exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

function spaced(phrase: string): string {
  const unspaced = new RegExp(`[${UNSPACED}]`, 'u');
  return phrase
    .trim()
    .split(/\s+/)
    .map((word) =>
      Array.from(word)
        .map((character, i, all) => {
          const breaks = i > 0 && (unspaced.test(character) || unspaced.test(all[i - 1] ?? ''));
          return `${breaks ? '\\s*' : ''}${character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`;
        })
        .join(''),
    )
    .join('\\s+');
}

/** Letters and digits of scripts that set their words apart by spaces. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d_]';

const is = (character: string, one: string) => new RegExp(`^${one}$`, 'u').test(character);

function edgeBefore(phrase: string): string {
  const [first = ''] = phrase.trim();
  // A number goes on over its marks, and the point of a sentence is none of them.
  if (is(first, '\\d')) return `(?<!${LETTER}|\\d[.,])`;
  if (is(first, NUMERAL)) return `(?<!${NUMERAL}|\\d)`;
  return is(first, LETTER) ? `(?<!${LETTER})` : '';
}

function edgeAfter(phrase: string): string {
  const last = phrase.trim().at(-1) ?? '';
  if (is(last, '\\d')) return `(?!${LETTER}|[.,]\\d|${NUMERAL})`;
  if (is(last, NUMERAL)) return `(?!${NUMERAL}|\\d)`;
  return is(last, LETTER) ? `(?!${LETTER})` : '';
}
