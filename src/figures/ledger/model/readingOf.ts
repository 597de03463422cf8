import type { Messages } from '@/i18n/messages.ts';
import type { Comparator, Quantity } from '@/quantity/quantity.ts';

/** How a figure's number is to be read. */
export type Reading = keyof Messages['ledger']['means'];

const BY_COMPARATOR: Readonly<Record<Comparator, Reading>> = {
  '>': 'above',
  '>=': 'atLeast',
  '<': 'below',
  '<=': 'atMost',
  '~': 'about',
};

/** What bounds a number comes before the form that it has. */
export function readingOf({
  value,
  comparator,
  fromBelow,
}: Pick<Quantity, 'value' | 'comparator' | 'fromBelow'>): Reading {
  if (value.form === 'words' || value.form === 'range' || value.form === 'interval') return value.form;
  if (comparator === '~' && fromBelow) return 'nearly';
  if (comparator !== null) return BY_COMPARATOR[comparator];
  return value.form === 'outOf' ? 'outOf' : 'exact';
}
