import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { everyReport, madeBytes, requestFor } from '../requestForTests.ts';
import { makeDataPackage } from './dataPackage.ts';
// The profile as specs.frictionlessdata.io publishes it (tabular-data-package, version 1), without its explanations.
import profile from './profile.fixture.json';

const valid = new Ajv({ strict: false, allErrors: true }).compile(profile);

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

/** What a cell of a type may look like (Frictionless Table Schema). */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^$|^-?\d+(\.\d+)?$/,
  integer: /^$|^-?\d+$/,
  boolean: /^$|^(true|false)$/,
};

test.each([...everyReport])(
  'the package of %s fits the standard’s profile, and its tables their fields',
  async (_, report) => {
    const files = unzipSync(await madeBytes(makeDataPackage, await requestFor(report, 'en')));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const descriptor: Descriptor = JSON.parse(text('datapackage.json'));
    valid(descriptor);
    expect(valid.errors ?? []).toEqual([]);
    expect(descriptor.resources.map(({ path }) => path)).toContain('figures.csv');
    for (const { path, schema } of descriptor.resources) {
      const { data, errors } = parse<string[]>(text(path), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      const [header, ...rows] = data;
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      expect(new Set(header).size).toBe(header?.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        schema.fields.forEach(({ name, type }, index) => {
          expect(row[index], `${path} ${name}`).toMatch(LEXICAL[type] ?? /^$/);
        });
      }
    }
  },
);

test('units, bounds and status are fields, with the codes that they may hold', async () => {
  const report = everyReport.get('bounds');
  if (!report) throw new Error('No example of bounds');
  const files = unzipSync(await madeBytes(makeDataPackage, await requestFor(report, 'en')));
  const { data } = parse<Record<string, string>>(strFromU8(files['figures.csv'] ?? new Uint8Array()), {
    header: true,
  });
  const row = (id: string) => data.find((one) => one['id'] === id);
  expect(row('people-served')).toMatchObject({
    value: '40000',
    comparator: '>',
    lower: '40000',
    lowerClosed: 'false',
    upper: '',
    obsStatus: 'reported',
    unitMeasure: 'people',
  });
  expect(row('volunteers')).toMatchObject({ lower: '900', lowerClosed: 'true', upper: '' });
  expect(row('complaints')).toMatchObject({ lower: '', upper: '500', upperClosed: 'false' });
  expect(row('doses')).toMatchObject({ upper: '1300000', upperClosed: 'true', decimals: '1', unitMult: '6' });
  expect(row('visitors')).toMatchObject({ comparator: '~', lower: '', upper: '' });
  expect(row('members')).toMatchObject({ comparator: '~', fromBelow: 'true' });
  expect(row('pipe')).toMatchObject({ value: '52.80', lower: '52.80', upper: '52.80', decimals: '2' });
});

test('the same request makes the same archive', async () => {
  const report = everyReport.get('bundled');
  if (!report) throw new Error('No bundled report');
  const request = await requestFor(report, 'zh');
  expect(await madeBytes(makeDataPackage, request)).toEqual(await madeBytes(makeDataPackage, request));
});
