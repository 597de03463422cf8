import type { Make } from '../export.ts';
import { citationRecords, type CitationRecord } from './record.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in braces: signs that TeX gives a meaning are escaped, and it is one line. */
const texText = (text: string): string =>
  text
    .replaceAll(/[\\~^{}$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replaceAll(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ');

/** Citations as BibTeX, an entry each. */
export const makeBibtex: Make = (request) =>
  citationRecords(request)
    .map((record) => entry(record, request.words.separator))
    .join('\n');

function entry(record: CitationRecord, separator: string): string {
  const { key, publisher, title, kind, year, url, language, place, notes } = record;
  const note = [...(place === null ? [] : [place]), ...notes].join(separator);
  const fields = [
    // In braces of its own a name is one and not taken apart, and a title keeps its capitals.
    ['author', `{${texText(publisher)}}`],
    ['title', `{${texText(title)}}`],
    ['howpublished', texText(kind)],
    ['publisher', texText(publisher)],
    ...(year === null ? [] : [['year', String(year)]]),
    ...(url === null ? [] : [['url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')]]),
    ['language', language],
    ['note', texText(note)],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}
