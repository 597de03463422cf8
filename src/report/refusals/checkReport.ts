import type * as z from 'zod';
import type { Report } from '../schema/shape.ts';
import { checkCharts } from './checkCharts.ts';
import { checkParagraphs } from './checkParagraphs.ts';
import { checkReferences } from './checkReferences.ts';

/** What the fields of a report must hold together: references first, since the other checks follow them. */
export function checkReport(report: Report, context: z.RefinementCtx): void {
  if (!checkReferences(report, context)) return;
  checkParagraphs(report, context);
  checkCharts(report, context);
}
