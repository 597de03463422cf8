import type * as z from 'zod';
import type { Comparator } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';

/** What a value is, or should be, in JSON's terms; each has a name in every language. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'truth' | 'list' | 'object' | 'null';

/** The forms that a text of one line must have; each has an example in every language. */
export const FORMATS = ['id', 'unit', 'version', 'language', 'day'] as const;
export type Format = (typeof FORMATS)[number];

/** What was perhaps meant, the nearest first; left out where nothing is near. */
interface Near {
  readonly near?: readonly string[];
}

/**
 * Why a file is refused: a reason and what the message needs to name. It is data, so that it can be said in whatever
 * language is in use when it is read. The sentences stand in `i18n/<language>/refusals.ts`, one a reason.
 */
export type Refusal =
  | { readonly reason: 'missing'; readonly wanted: ValueKind | null }
  | { readonly reason: 'wrong-type'; readonly wanted: ValueKind; readonly got: ValueKind }
  /** Where nothing is near, `near` is all that may stand there. */
  | ({ readonly reason: 'unknown-keys'; readonly keys: readonly string[] } & Near)
  | ({ readonly reason: 'not-in-list'; readonly options: readonly string[] } & Near)
  | { readonly reason: 'bad-format'; readonly format: Format }
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-long'; readonly most: number }
  | { readonly reason: 'too-few'; readonly least: number }
  | { readonly reason: 'too-many'; readonly most: number }
  | { readonly reason: 'too-small'; readonly least: number; readonly inclusive: boolean }
  | { readonly reason: 'too-large'; readonly most: number }
  | { readonly reason: 'too-deep'; readonly most: number }
  | { readonly reason: 'too-many-values'; readonly most: number }
  | { readonly reason: 'too-many-mistakes' }
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'markup' }
  | { readonly reason: 'control-character'; readonly code: string }
  | { readonly reason: 'direction-control'; readonly code: string }
  | { readonly reason: 'half-character'; readonly code: string }
  | { readonly reason: 'forbidden-key'; readonly key: string }
  | { readonly reason: 'address'; readonly address: string }
  | { readonly reason: 'no-language' }
  | { readonly reason: 'duplicate-id'; readonly id: string }
  | { readonly reason: 'named-twice'; readonly id: string }
  | ({ readonly reason: 'unknown-id'; readonly id: string; readonly list: string } & Near)
  | ({ readonly reason: 'unknown-placeholder'; readonly id: string } & Near)
  | { readonly reason: 'placeholder-here'; readonly placeholder: string }
  /** `{id:plain}` in a text that does not say the figure's status itself. */
  | { readonly reason: 'plain-unsaid'; readonly figure: string; readonly status: ObsStatus }
  | { readonly reason: 'pattern-number' }
  | ({ readonly reason: 'bad-date'; readonly edtf: string } & Near)
  | { readonly reason: 'unsupported-date'; readonly edtf: string }
  | { readonly reason: 'end-before-start'; readonly edtf: string }
  | { readonly reason: 'paragraph-beyond'; readonly paragraph: number; readonly paragraphs: number }
  | { readonly reason: 'mixed-units'; readonly units: readonly string[] }
  | { readonly reason: 'stacked-bound'; readonly figure: string }
  | { readonly reason: 'stacked-status' }
  | {
      readonly reason: 'symbols-not-whole';
      readonly figure: string;
      readonly perSymbol: number;
      /** What a symbol may stand for; empty: the figure can't be counted in symbols at all. */
      readonly fitting: readonly number[];
    }
  | {
      readonly reason: 'too-many-symbols';
      readonly figure: string;
      readonly most: number;
      readonly fitting: readonly number[];
    }
  | { readonly reason: 'inclusive-qualifier'; readonly qualifier: string }
  | {
      readonly reason: 'phrase-disagrees';
      readonly phrase: string;
      readonly says: Comparator | null;
      readonly comparator: Comparator | null;
    }
  | {
      readonly reason: 'qualifier-disagrees';
      readonly qualifier: string;
      readonly says: Comparator;
      readonly comparator: Comparator | null;
    }
  | ({ readonly reason: 'unknown-unit'; readonly unit: string } & Near)
  | { readonly reason: 'range-order' }
  | { readonly reason: 'interval-order' }
  | { readonly reason: 'more-than-all' }
  | { readonly reason: 'words-missing'; readonly figure: string }
  | { readonly reason: 'words-beside-number'; readonly figure: string }
  | { readonly reason: 'sign-word'; readonly figure: string }
  | { readonly reason: 'bound-of-range'; readonly figure: string }
  | { readonly reason: 'of-itself'; readonly figure: string }
  | { readonly reason: 'chart-kind'; readonly figure: string; readonly kind: string }
  | { readonly reason: 'no-period'; readonly figure: string }
  | {
      readonly reason: 'status-unsaid';
      readonly figure: string;
      readonly status: ObsStatus;
      readonly language: string;
    }
  | { readonly reason: 'currency-unit'; readonly unit: string };

/** Adds a refusal at a place below the value under check. */
export function refuse(context: z.RefinementCtx, path: readonly PropertyKey[], refusal: Refusal): void {
  context.addIssue({ code: 'custom', path: [...path], params: { refusal }, message: refusal.reason });
}

/** Adds a refusal whose reason takes long to find: it is looked for when somebody asks. */
export function refuseLater(
  context: z.RefinementCtx,
  find: () => Refusal,
  path: readonly PropertyKey[] = [],
): void {
  const params = {
    get refusal() {
      return find();
    },
  };
  context.addIssue({ code: 'custom', path: [...path], params, message: 'refused' });
}
