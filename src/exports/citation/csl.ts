import type { Make } from '../export.ts';
import { citationRecords, type CitationRecord } from './record.ts';

/** Citations as CSL-JSON (citationstyles.org, version 1.0.2). */
export const makeCsl: Make = (request) =>
  `${JSON.stringify(
    citationRecords(request).map((record) => item(record, request.words.separator)),
    null,
    2,
  )}\n`;

const item = (
  { key, publisher, title, kind, year, url, language, place, notes }: CitationRecord,
  separator: string,
) => ({
  id: key,
  type: 'document',
  author: [{ literal: publisher }],
  title,
  genre: kind,
  publisher,
  ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
  ...(place === null ? {} : { section: place }),
  ...(url === null ? {} : { URL: url }),
  language,
  note: notes.join(separator),
});
