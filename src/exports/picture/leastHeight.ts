import { isFiltered } from '@/report/filters.ts';
import type { Request } from '../export.ts';
import { rem } from './sheets/rem.ts';

/** No row of the ledger is lower, in letters of the page: its phrase has a line, and its place another. */
const ROW = 2.5;

/** How high a picture is at least, as far as that can be told without drawing it. */
export function leastHeight({ report, subject, filters, ledger }: Request): number {
  const whole = !(filters && isFiltered(filters)) && (ledger?.find ?? '') === '';
  return subject.kind === 'ledger' && whole ? ROW * rem() * report.figures.length : 0;
}
