import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportJsonSchema } from './jsonSchema.ts';

test('the JSON Schema beside the report is the one that the zod schema makes (npm run schema)', async () => {
  const written: unknown = JSON.parse(
    await readFile(join(import.meta.dirname, 'report.schema.json'), 'utf8'),
  );
  expect(written).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
});
