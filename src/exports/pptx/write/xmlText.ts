/** Whether XML 1.0 (2.2) has a place for a character. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text without what no XML file can hold: control characters and halves of pairs, which nobody can read. */
export const plain = (text: string): string => [...text].filter(isAllowed).join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in an element or an attribute of an XML file. */
export const escaped = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
