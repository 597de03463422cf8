import { checkReport } from '../refusals/checkReport.ts';
import { reportShape } from './shape.ts';

/** The report file's one definition; the TypeScript types and the JSON Schema for editors come from it. */
export const reportSchema = reportShape.superRefine(checkReport);
