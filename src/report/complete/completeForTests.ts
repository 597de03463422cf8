import type { Report } from '../model.ts';
import { parseReport } from '../parse.ts';

/** For tests: a figure that says no more than it must. */
export const plain = (more: object = {}) => ({
  id: 'loaves',
  label: 'loaves',
  value: 1200,
  unit: 'items',
  phrase: '1,200',
  paragraph: 1,
  ...more,
});

/** For tests: a report of these figures, with what else a file may say. */
export function reportOf(figures: readonly object[], more: object = {}): Report {
  const file = { title: 'A report', origin: { publisher: 'Bakery', language: 'en' }, figures, ...more };
  const parsed = parseReport(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
}
