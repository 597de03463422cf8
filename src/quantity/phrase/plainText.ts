/** Full-width forms lie this far above their ASCII counterparts. */
const FULL_WIDTH_OFFSET = 0xfe_e0;

/**
 * The text with full-width digits, letters and marks, special spaces and minus signs as their plain counterparts, each
 * in the same place: offsets in it are offsets in the text.
 */
export function plainText(text: string): string {
  return text.replace(
    /(?<=\d)\u00b7(?=\d)|[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u2010-\u2015\u2212\u2018\u2019]/g,
    plain,
  );
}

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff_01) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (code === 0xb7) return '.';
  if (code === 0x20_18 || code === 0x20_19) return "'";
  return (code >= 0x20_10 && code <= 0x20_15) || code === 0x22_12 ? '-' : ' ';
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

export function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  return (
    (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '\u00c0' && char <= '\u024f')
  );
}

export function isSpace(char: string | undefined): boolean {
  // Nearly all are told at once; a pattern for each character of a long text takes long.
  return char !== undefined && (char === ' ' || ((char < '!' || char > '~') && /\s/.test(char)));
}
