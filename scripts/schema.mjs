// Writes the JSON Schema of a report file, generated from the zod schema, beside the report.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/jsonSchema.ts')} JsonSchema */

const file = join(import.meta.dirname, '../src/report/report.schema.json');

await withSource('report/jsonSchema.ts', async (/** @type {JsonSchema} */ { reportJsonSchema }) => {
  await writeFile(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
});
console.log(`Wrote ${file}`);
