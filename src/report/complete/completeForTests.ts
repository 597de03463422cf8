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

/** For tests: a text of the file's own, as a complete report has it. */
export const own = (text: string) => ({ en: text, zh: text, ours: [], shownIn: { en: 'own', zh: 'own' } });

/** For tests: a text that is worked out where the file has none. */
export const usual = (en: string, zh: string) => ({ en, zh, ours: [] });

/** A unit of a report's own, named in English alone. */
export const coin = {
  id: 'coin',
  kind: 'count',
  name: 'coins',
  one: 'coin',
  pattern: { en: { other: '{n} coins' } },
};
