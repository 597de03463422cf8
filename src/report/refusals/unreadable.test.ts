import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refusalsIn } from './problemsIn.ts';

/** What is told where a schema refuses a value. */
const told = (schema: z.ZodType, value: unknown) =>
  refusalsIn(schema.safeParse(value).error?.issues ?? [], value).map(({ refusal }) => refusal);
const refusing = (params: Record<string, unknown> | undefined, path: PropertyKey[] = []) =>
  z.unknown().superRefine((_, context) => context.addIssue({ code: 'custom', params, path, input: _ }));

describe('what no sentence is made for is told to be unreadable, and never in the words of a library', () => {
  test.each<[string, z.ZodType, unknown]>([
    ['a type that no report has', z.date(), 'x'],
    ['a format that no report has', z.email(), 'x'],
    ['a step', z.number().multipleOf(2), 3],
    ['a name of a map', z.record(z.string().regex(/^a/), z.number()), { b: 1 }],
    ['an item of a map', z.map(z.object({}), z.number()), new Map([[{}, 'x']])],
    ['a refusal without its reason', z.custom(() => false), 1],
    ['one with nothing', refusing({ refusal: null }), 1],
    ['one with a text', refusing({ refusal: 'x' }), 1],
    ['one with something else', refusing({ refusal: {} }), 1],
    ['one with no more than a place', refusing(undefined), 1],
  ])('%s', (_, schema, value) => {
    expect(told(schema, value)).toEqual([{ reason: 'unreadable' }]);
  });
});

test('a refusal of ours is told as it is, also at a place below nothing', () => {
  const refusal = { reason: 'no-language' };
  expect(told(refusing({ refusal }), 1)).toEqual([refusal]);
  expect(told(refusing({ refusal }, ['a', 'b', 'c']), { a: null })).toEqual([refusal]);
});

test('where none of several forms is the right one, the first is told', () => {
  expect(told(z.union([z.number(), z.array(z.string())]), 'x')).toEqual([
    { reason: 'wrong-type', wanted: 'number', got: 'text' },
  ]);
});

test('where two forms that exclude each other are both right, no list is made up', () => {
  const either = z.xor([z.object({ kind: z.string() }), z.object({ kind: z.string() })]);
  expect(told(either, { kind: 'x' })).toEqual([{ reason: 'not-in-list', options: [] }]);
});

test('what JSON has no name for is an object', () => {
  expect(told(z.string(), 1n)).toEqual([{ reason: 'wrong-type', wanted: 'text', got: 'object' }]);
});
