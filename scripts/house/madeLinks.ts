/** The ways in which code can write a search of its own, past `src/address`, and so lose the report or the language. */
const ways = [
  /['"`]\?(?:[\w-]+=|\$\{)/g,
  /\bsearchParams\s*\.\s*(?:set|append|delete)\b/g,
  /\bnew URLSearchParams\(\s*[{[)]/g,
  /\.search\s*=(?!=)/g,
  /\bcreateSerializer\b/g,
];

/** Where code makes a link by itself: the pieces of it that do. */
export function madeLinks(code: string): string[] {
  return ways.flatMap((way) => Array.from(code.matchAll(way), ([piece]) => piece));
}
