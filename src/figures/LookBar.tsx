import type { StatusLook } from '@/quantity/status.ts';

/** A bar in the look of a status: solid, light, hatched or outlined. The word always stands beside it. */
export function LookBar({ look }: { readonly look: StatusLook }) {
  return <span className="fig-look" data-look={look} aria-hidden="true" />;
}
