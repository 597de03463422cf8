import * as z from 'zod';
import { parsePeriod } from '@/period/edtf.ts';
import { refuse } from './refusal.ts';

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
    const parsed = parsePeriod(edtf);
    if (parsed.ok) return parsed.period;
    refuse(context, [], { reason: REASONS[parsed.reason], edtf });
    return z.NEVER;
  })
  .describe(
    'EDTF: "2021-02-25", "2020-12", "2020", "2020~" (about), "2020-24" (winter), "2021-35" (third quarter), "2016/2020".',
  )
  .meta({ examples: ['2021-02-25', '2020', '2021-35', '2016/2020'] });
