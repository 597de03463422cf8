import * as z from 'zod';
import { readPeriod, whyNoPeriod } from '@/period/edtf.ts';
import { nearEdtf } from '@/period/nearEdtf.ts';
import { refuseLater } from './refusal.ts';

const REASONS = {
  syntax: 'bad-date',
  unsupported: 'unsupported-date',
  'end-before-start': 'end-before-start',
} as const;

/** An EDTF (ISO 8601-2) date or interval, level 1 and one-of-a-set intervals, read into its known parts. */
export const periodSchema = z
  .string()
  .max(80)
  .transform((edtf, context) => {
    const period = readPeriod(edtf);
    if (period !== null) return period;
    // A file may hold fifty thousand of them, and only of those that are told of does anyone ask why.
    refuseLater(context, () => {
      const reason = REASONS[whyNoPeriod(edtf)];
      const meant = reason === 'end-before-start' ? null : nearEdtf(edtf);
      return meant === null ? { reason, edtf } : { reason: 'bad-date', edtf, near: [meant] };
    });
    return z.NEVER;
  })
  .describe(
    'EDTF: "2021-02-25", "2020-12", "2020", "2020~" (about), "2020-24" (winter), "2021-35" (third quarter), "2016/2020".',
  )
  .meta({ examples: ['2021-02-25', '2020', '2021-35', '2016/2020'] });
