import { complete } from '../complete/complete.ts';
import { checkReport } from '../refusals/checkReport.ts';
import { reportShape } from './shape.ts';

/**
 * The report file's one definition: its shape, what may be left out of it, and what it must hold together. The types and the JSON
 * Schema for editors come from the shape.
 */
export const reportSchema = reportShape.transform(complete).superRefine(checkReport);
