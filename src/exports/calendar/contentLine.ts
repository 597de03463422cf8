/** So many bytes a line may have, without its end (RFC 5545, 3.1). */
const MOST = 75;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A content line, folded where it is too long, never within a character; with its line end. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [''];
  let length = 0;
  for (const character of `${name}:${value}`) {
    const bytes = bytesOf(character);
    if (length + bytes > MOST) {
      lines.push(' ');
      length = 1;
    }
    lines[lines.length - 1] += character;
    length += bytes;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A text as a value (RFC 5545, 3.3.11): signs with a meaning escaped, control characters left out. */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
