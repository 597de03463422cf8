import type { Basis } from '@/report/schema/timeline.ts';

/** What a date is known from, as the page's disc that is full, half or empty. */
export const BASIS_MARKS = {
  stated: '●',
  inferred: '◐',
  external: '○',
} as const satisfies Record<Basis, string>;
