/**
 * How sure a value is, in the words of SDMX's code list CL_OBS_STATUS where it has one: reported A (normal), provisional P,
 * estimated E, expected F (forecast). Plans, targets and needs are no observations and have no code there.
 *
 * In order of strength: what follows from several values has the weakest of their statuses.
 */
export const OBS_STATUSES = [
  'reported',
  'provisional',
  'estimated',
  'expected',
  'planned',
  'target',
  'needed',
] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** How a status looks: solid, light (there now, but not firmly), hatched (forecast) or outlined (wanted); without colour too. */
export type StatusLook = 'solid' | 'light' | 'hatched' | 'outlined';

const LOOKS = {
  reported: 'solid',
  provisional: 'light',
  estimated: 'light',
  expected: 'hatched',
  planned: 'outlined',
  target: 'outlined',
  needed: 'outlined',
} as const satisfies Record<ObsStatus, StatusLook>;

/** The look of a status, the same in every drawing. */
export const lookOf = (status: ObsStatus): StatusLook => LOOKS[status];

/** Whether a value of this status lies ahead: expected, planned, a target or a need, and no result yet. */
export function isAhead(status: ObsStatus): boolean {
  return LOOKS[status] === 'hatched' || LOOKS[status] === 'outlined';
}

/** The status of what follows from two values: one expected input makes the result expected. */
export function combinedStatus(a: ObsStatus, b: ObsStatus): ObsStatus {
  return OBS_STATUSES[Math.max(OBS_STATUSES.indexOf(a), OBS_STATUSES.indexOf(b))] ?? a;
}
