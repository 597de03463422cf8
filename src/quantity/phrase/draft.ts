import type { Amount, PrintedComparator, PrintedUnit, ReadQuantity } from './readQuantity.ts';

/** A quantity as far as its own words tell; what stands around it is added after. */
export interface Draft {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  readonly numStart: number;
  readonly numEnd: number;
  readonly decimals?: number;
  readonly unitMult?: number;
  readonly comparator?: PrintedComparator | null;
  readonly qualifier?: string | null;
  readonly below?: boolean;
  readonly unit?: PrintedUnit | null;
  readonly second?: ReadQuantity | null;
  readonly change?: ReadQuantity['change'];
  readonly negativeWord?: string | null;
}

/** A draft with all that it leaves open. */
export function quantityOf(draft: Draft): ReadQuantity {
  // One literal with the amount behind: objects of one shape are quick to make.
  return {
    start: draft.start,
    end: draft.end,
    numStart: draft.numStart,
    numEnd: draft.numEnd,
    decimals: draft.decimals ?? 0,
    unitMult: draft.unitMult ?? 0,
    comparator: draft.comparator ?? null,
    qualifier: draft.qualifier ?? null,
    approximation: draft.below === true ? 'below' : null,
    unit: draft.unit ?? null,
    second: draft.second ?? null,
    change: draft.change ?? null,
    negativeWord: draft.negativeWord ?? null,
    status: null,
    period: null,
    ...draft.amount,
  };
}
