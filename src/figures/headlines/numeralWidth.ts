/** About how wide a text is set in the heavy numerals, in em: wide characters are square, digits and letters near half of that. */
export function numeralWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 1 : 0.54), 0);
}
