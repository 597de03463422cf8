import * as z from 'zod';
import { isLanguage, LANGUAGE_IDS, perLanguage, type Language } from '@/i18n/languages.ts';
import { refusedIn } from './characters.ts';
import { isLinkAddress } from './linkAddress.ts';
import { OWN_LANGUAGE } from './ownLanguage.ts';
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
  if (!value.includes('{')) return;
  for (const [placeholder] of value.matchAll(PLACEHOLDER)) {
    refuse(context, [], { reason: 'placeholder-here', placeholder });
  }
});

/**
 * A text of a report: one string for each language of the product. Where the report has none in a language, the one that it has
 * stands there, and `shownIn` says which language that is (a BCP 47 tag, or `own` for the report's).
 */
export type Text = Readonly<Record<Language, string>> & {
  /** The languages whose wording is a translation of our own; of the others nothing is claimed. */
  readonly ours: readonly Language[];
  readonly shownIn?: Readonly<Partial<Record<Language, string>>>;
};

/** BCP 47, as far as the keys of a text need it. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** One string in the report's own language, or one a language by BCP 47 tag: `{ "en": "Funds", "zh": "资金" }`. */
function textIn(plain: typeof fillableSchema) {
  const ours = z
    .array(z.enum(LANGUAGE_IDS))
    .default([])
    .describe('The languages whose wording is a translation of our own, not found in a published text.');
  const byLanguage = z
    .object({ ours })
    .catchall(plain)
    .transform((given, context): Text => {
      const { ours: translated, ...texts } = given;
      const entries = Object.entries(texts).filter(([, value]) => typeof value === 'string');
      for (const [tag] of entries) {
        if (!isLanguage(tag) && !TAG.test(tag))
          refuse(context, [tag], { reason: 'bad-format', format: 'language' });
      }
      if (entries.length === 0) {
        refuse(context, [], { reason: 'no-language' });
        return z.NEVER;
      }
      return inEveryLanguage(new Map(entries), translated);
    });
  return z.union([plain.transform(inOwnLanguage), byLanguage]);
}

/** What most texts of a long report have in common is made once. */
const NONE: readonly Language[] = [];
const ALL_OWN = perLanguage(() => OWN_LANGUAGE);

function inOwnLanguage(value: string): Text {
  const text: Text = { en: value, zh: value, ours: NONE, shownIn: ALL_OWN };
  return text;
}

function inEveryLanguage(texts: ReadonlyMap<string, string>, ours: readonly Language[]): Text {
  // Most texts of a long report have every language, and need none of what follows.
  if (LANGUAGE_IDS.every((id) => texts.has(id))) return { ...perLanguage((id) => texts.get(id) ?? ''), ours };
  const tagOf = (id: Language) => (texts.has(id) ? id : [...texts.keys()].find((tag) => primary(tag) === id));
  const fallback = LANGUAGE_IDS.map(tagOf).find((tag) => tag !== undefined) ?? [...texts.keys()][0] ?? '';
  const said = perLanguage((id) => texts.get(tagOf(id) ?? fallback) ?? '');
  const shownIn: Partial<Record<Language, string>> = {};
  for (const id of LANGUAGE_IDS) {
    if (tagOf(id) === undefined) shownIn[id] = fallback;
  }
  return { ...said, ours, ...(Object.keys(shownIn).length > 0 ? { shownIn } : {}) };
}

/**
 * A text in one language or more. `{figure-id}` inside stands for that figure, printed whole: status, qualifier, number, unit;
 * `{figure-id:plain}` leaves the status to the text.
 */
export const textSchema = textIn(fillableSchema).meta({
  id: 'text',
  description:
    'A text in the report’s language, or one a language: { "en": …, "zh": … }. {figure-id} stands for that figure, with its status; {figure-id:plain} without it, where the text itself says it (“is expected to …”).',
  examples: ['Funds contributed', { en: 'Funds contributed', zh: '投入资金' }],
});

/** A name, part of a figure's own words: no figure can stand inside it. */
export const nameSchema = textIn(plainSchema).meta({
  id: 'name',
  description: 'A name in the report’s language, or one a language. No figure can stand inside it.',
  examples: ['People reached', { en: 'People reached', zh: '受益人数' }],
});

/** An id: lower-case words joined by hyphens, as it stands in the address and the DOM. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id')
  .max(60);

/** The id of a unit: the catalogue's ids have capitals (USD, kWh), and "USD/kWh" is a rate of two. */
export const unitIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*(\/[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*)?$/, 'unit')
  .max(100);

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
