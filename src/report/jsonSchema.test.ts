import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportJsonSchema } from './jsonSchema.ts';

const schema: unknown = JSON.parse(JSON.stringify(reportJsonSchema()));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every schema of a named property, and its path. */
function* propertiesIn(value: unknown, path = ''): Generator<[path: string, property: unknown]> {
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'examples' || key === 'default') continue;
    if (key === 'properties' && isObject(item)) {
      for (const [name, property] of Object.entries(item)) {
        yield [`${path}.${name}`, property];
        yield* propertiesIn(property, `${path}.${name}`);
      }
    } else yield* propertiesIn(item, key === 'items' ? `${path}[]` : path);
  }
}
const properties = [...propertiesIn(schema)];

test('the JSON Schema beside the report is the one that the zod schema makes (npm run schema)', async () => {
  const written: unknown = JSON.parse(
    await readFile(join(import.meta.dirname, 'report.schema.json'), 'utf8'),
  );
  expect(written).toEqual(schema);
});

test('an editor has a description of every field', () => {
  const without = properties.filter(([, property]) => !isObject(property) || !property['description']);
  expect(without.map(([path]) => path)).toEqual([]);
  expect(properties.length).toBeGreaterThan(100);
});

test.each(['value', 'comparator', 'unit', 'phrase', 'timePeriod', 'label', 'change', 'parts', 'beside'])(
  'an editor has examples of a figure’s %s',
  (field) => {
    const [, property] = properties.find(([path]) => path === `.figures[].${field}`) ?? [];
    expect(isObject(property) && property['examples']).toEqual(expect.arrayContaining([expect.anything()]));
  },
);

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
const validate = ajv.compile(isObject(schema) ? schema : {});

test('each example in the schema is what its field may be', () => {
  for (const [path, property] of properties) {
    if (!isObject(property) || !Array.isArray(property['examples'])) continue;
    const valid = new Ajv2020({ allowUnionTypes: true }).compile({
      ...property,
      $defs: isObject(schema) ? schema['$defs'] : {},
    });
    for (const example of property['examples']) {
      expect(valid(example), `${path}: ${JSON.stringify(example)}`).toBe(true);
    }
  }
});

const examples = join(import.meta.dirname, 'examples');
const files = (await readdir(examples)).filter((file) => file.endsWith('.json'));
test.each(files)('the example %s is as the JSON Schema says', async (file) => {
  const report: unknown = JSON.parse(await readFile(join(examples, file), 'utf8'));
  validate(report);
  expect(validate.errors).toBeNull();
});

test('the JSON Schema refuses what is no report', () => {
  expect(
    validate({ title: 'A report', origin: { publisher: 'x', language: 'en' }, figures: [{ id: 'a' }] }),
  ).toBe(false);
});

test('the examples name the schema beside the report, for editors; the smallest does without', async () => {
  for (const file of files) {
    const report: unknown = JSON.parse(await readFile(join(examples, file), 'utf8'));
    const named = isObject(report) && report['$schema'];
    expect(named, file).toBe(file === 'smallest.json' ? undefined : '../report.schema.json');
  }
});
