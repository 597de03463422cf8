import type { ObsStatus } from '@/quantity/status.ts';

/** The small swatch of a status: solid for reported, outlined and hatched for expected. The word always stands beside it. */
export function StatusMark({ status }: { readonly status: ObsStatus }) {
  return <span className="fig-status-mark" data-status={status} aria-hidden="true" />;
}
