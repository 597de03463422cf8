import type { Make } from '../export.ts';
import { citationRecords } from './record.ts';

/** Citations as plain text: one a paragraph, and under it what goes with it. */
export const makeCitation: Make = (request) =>
  citationRecords(request)
    .map(({ plain, notes }) => `${plain}\n${notes.join(request.words.separator)}\n`)
    .join('\n');
