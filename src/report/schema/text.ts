import * as z from 'zod';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { refuse } from './refusal.ts';

/** `<` before a letter, `/` or `!` starts markup; control characters have no place in a text. */
const MARKUP = /<[a-z/!]/i;
// Written by code point: a regular expression with bare control characters is itself hard to read.
const isControl = (character: string) => character < ' ' && character !== '\n' && character !== '\t';

/** A string to show as it is: never empty, never markup. */
export const plainSchema = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .superRefine((value, context) => {
    if (MARKUP.test(value)) refuse(context, [], { reason: 'markup' });
    if ([...value].some(isControl)) refuse(context, [], { reason: 'control-character' });
  });

/**
 * A text in every language of the product. `{figure-id}` inside stands for that figure, printed whole: status, qualifier, number, unit.
 * `ours` lists the languages whose wording is a translation of our own and not found in a published text.
 */
export const textSchema = z
  .strictObject({
    en: plainSchema,
    zh: plainSchema,
    ours: z.array(z.enum(LANGUAGE_IDS)).default([]),
  })
  .meta({ id: 'text' });
export type Text = z.output<typeof textSchema>;

/** An id: lower-case words joined by hyphens, as it stands in the address and the DOM. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);

/** An address that may be linked: https, or relative to the page (schema.org `url`). */
export const addressSchema = z
  .string()
  .max(2000)
  .superRefine((value, context) => {
    if (!/^https:\/\//i.test(value) && (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.startsWith('//'))) {
      refuse(context, [], { reason: 'address', address: value });
    }
  });

/** A paragraph of the source, counted from 1; the title is 0. */
export const paragraphSchema = z.int().min(0).max(9999);
