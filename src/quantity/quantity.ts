/**
 * How a printed number bounds the true value, after HL7 FHIR `Quantity.comparator`: `>` is "more than" or
 * "over", `>=` "at least", `<` "less than", `<=` "at most".
 */
export const COMPARATORS = ['>', '>=', '<', '<='] as const;
export type Comparator = (typeof COMPARATORS)[number];

/**
 * Whether a value has been observed or lies ahead; the words for SDMX code list CL_OBS_STATUS, A (normal value)
 * and F (forecast value).
 */
export const OBS_STATUSES = ['reported', 'expected'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** What a unit measures. Quantities of different kinds have no sum, difference, share or order. */
export const UNIT_KINDS = ['currency', 'count', 'mass', 'duration'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * A number as a source printed it. `obsValue`, `obsStatus` and `unitMeasure` are SDMX concepts; the value is in whole
 * units of `unitMeasure` (4.95 billion is 4950000000) and finite.
 */
export interface Quantity {
  readonly obsValue: number;
  /** null: the number is exact as printed. */
  readonly comparator: Comparator | null;
  readonly obsStatus: ObsStatus;
  readonly unitMeasure: string;
}

/** True when only a floor is known: "more than 40,000", "at least 5". */
export function isLowerBound(quantity: Pick<Quantity, 'comparator'>): boolean {
  return quantity.comparator === '>' || quantity.comparator === '>=';
}

/** The status of what follows from several values: one expected input makes the result expected. */
export function combinedStatus(a: ObsStatus, b: ObsStatus): ObsStatus {
  return a === 'expected' || b === 'expected' ? 'expected' : 'reported';
}
