import type { Make } from '../export.ts';
import { citationRecords, type CitationRecord } from './record.ts';

/** A tag's value is one line. */
const line = (tag: string, value: string): string =>
  `${tag}  - ${value.replaceAll(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')}\r\n`;

/** Citations as RIS, a record each. */
export const makeRis: Make = (request) =>
  citationRecords(request)
    .map((record) => entry(record, request.words.separator))
    .join('\r\n');

const entry = (
  { key, publisher, title, kind, year, url, language, place, notes }: CitationRecord,
  separator: string,
): string =>
  [
    line('TY', 'GEN'),
    line('ID', key),
    line('AU', publisher),
    line('TI', title),
    line('M3', kind),
    line('PB', publisher),
    ...(year === null ? [] : [line('PY', String(year))]),
    ...(place === null ? [] : [line('SE', place)]),
    ...(url === null ? [] : [line('UR', url)]),
    line('LA', language),
    line('N1', notes.join(separator)),
    line('ER', ''),
  ].join('');
