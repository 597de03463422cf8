import * as z from 'zod';
import { reportShape } from './schema/shape.ts';

/** The JSON Schema (2020-12) of a report file as an author writes it, for editors; `npm run schema` writes it beside the report. */
export function reportJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(reportShape, {
    io: 'input',
    // zod leaves examples out where it can't know whether they are of what goes in or of what comes out; ours are what goes in.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return { ...schema, title: 'A report of As Stated' };
}
