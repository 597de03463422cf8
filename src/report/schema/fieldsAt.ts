import * as z from 'zod';

/** The fields that an object may have at a place of a file; none where there is no object. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  const below = (inner: z.core.$ZodType) => fieldsAt(inner, path);
  if (schema instanceof z.ZodPipe) return below(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return below(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(below))];
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? fieldsAt(schema.element, rest) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  if (key === undefined) return Object.keys(shape);
  const field = typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return field === undefined ? [] : fieldsAt(field, rest);
}
