import * as z from 'zod';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { refusedIn } from './characters.ts';
import { isLinkAddress } from './linkAddress.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { refuse } from './refusal.ts';

/** A string to show as it is, of so many characters at most: never empty, never markup. */
export const plainUpTo = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .superRefine((value, context) => {
      for (const refusal of refusedIn(value)) refuse(context, [], refusal);
    });

const fillableSchema = plainUpTo(2000);

/** A string that stands as it is written: a placeholder in it would be printed with its braces. */
export const plainSchema = plainUpTo(2000).superRefine((value, context) => {
  for (const [placeholder] of value.matchAll(PLACEHOLDER)) {
    refuse(context, [], { reason: 'placeholder-here', placeholder });
  }
});

/** Which languages' wording is a translation of our own, not found in a published text. */
const ours = z.array(z.enum(LANGUAGE_IDS)).default([]);

/**
 * A text in every language of the product. `{figure-id}` inside stands for that figure, printed whole: status, qualifier, number, unit.
 * `ours` lists the languages whose wording is a translation of our own and not found in a published text.
 */
export const textSchema = z
  .strictObject({ en: fillableSchema, zh: fillableSchema, ours })
  .meta({ id: 'text' });
export type Text = z.output<typeof textSchema>;

/** A name in every language, part of a figure's own words: no figure can stand inside it. */
export const nameSchema = z.strictObject({ en: plainSchema, zh: plainSchema, ours }).meta({ id: 'name' });

/** An id: lower-case words joined by hyphens, as it stands in the address and the DOM. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id')
  .max(60);

/** An address that may be linked: https, or relative to the page and below it (schema.org `url`). */
export const addressSchema = z
  .string()
  .min(1)
  .max(2000)
  .superRefine((address, context) => {
    if (!isLinkAddress(address)) refuse(context, [], { reason: 'address', address });
  });

/** A paragraph of the source, counted from 1; the title is 0. */
export const paragraphSchema = z.int().min(0).max(9999);
