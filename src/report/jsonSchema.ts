import * as z from 'zod';
import { reportShape } from './schema/shape.ts';

/** The JSON Schema (2020-12) of a report file as an author writes it, for editors; `npm run schema` writes it beside the report. */
export function reportJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(reportShape, { io: 'input' }), title: 'A report of As Stated' };
}
