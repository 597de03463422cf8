import type * as z from 'zod';
import type { WholeReport } from '../model.ts';
import { checkAgreement } from './checkAgreement.ts';
import { checkCharts } from './checkCharts.ts';
import { checkParagraphs } from './checkParagraphs.ts';
import { checkPlaceholders } from './checkPlaceholders.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRelations } from './checkRelations.ts';
import { checkRepeats } from './checkRepeats.ts';

/** What the fields of a report must hold together: references first, since the other checks follow them. */
export function checkReport(report: WholeReport, context: z.RefinementCtx): void {
  if (!checkReferences(report, context)) return;
  checkRepeats(report, context);
  checkParagraphs(report, context);
  checkPlaceholders(report, context);
  checkAgreement(report, context);
  checkRelations(report, context);
  checkCharts(report, context);
}
