import type * as z from 'zod';

/**
 * Why the schema refuses a file although its JSON has the right types: a reason and what the message needs to name.
 * The sentences stand in `i18n/<language>/refusals.ts`, one a reason.
 */
export type Refusal =
  | { readonly reason: 'markup' }
  | { readonly reason: 'control-character' }
  | { readonly reason: 'forbidden-key'; readonly key: string }
  | { readonly reason: 'address'; readonly address: string }
  | { readonly reason: 'missing-translation'; readonly language: string }
  | { readonly reason: 'duplicate-id'; readonly id: string }
  | { readonly reason: 'unknown-id'; readonly id: string; readonly list: string }
  | { readonly reason: 'unknown-placeholder'; readonly id: string }
  | { readonly reason: 'bad-date'; readonly edtf: string }
  | { readonly reason: 'unsupported-date'; readonly edtf: string }
  | { readonly reason: 'end-before-start'; readonly edtf: string }
  | { readonly reason: 'paragraph-beyond'; readonly paragraph: number; readonly paragraphs: number }
  | { readonly reason: 'mixed-units'; readonly units: readonly string[] }
  | { readonly reason: 'stacked-bound'; readonly figure: string }
  | { readonly reason: 'stacked-status' }
  | { readonly reason: 'upper-bound-drawn'; readonly figure: string }
  | { readonly reason: 'expected-unsaid'; readonly figure: string; readonly language: string }
  | { readonly reason: 'symbols-not-whole'; readonly figure: string; readonly perSymbol: number }
  | { readonly reason: 'too-many-symbols'; readonly figure: string; readonly most: number }
  | { readonly reason: 'inclusive-qualifier'; readonly qualifier: string }
  | { readonly reason: 'currency-unit'; readonly unit: string };

/** Adds a refusal at a place below the value under check. */
export function refuse(context: z.RefinementCtx, path: readonly PropertyKey[], refusal: Refusal): void {
  context.addIssue({ code: 'custom', path: [...path], params: { refusal }, message: refusal.reason });
}
