import { isApproximate, isLowerBound, isUpperBound, type Quantity } from '@/quantity/quantity.ts';
import { Chevron } from '@/ui/Chevron.tsx';

/** What a printed number leaves open, as a mark: » beyond it, « below it, a soft edge around it. */
export type BoundKind = 'more' | 'less' | 'about';

/** The mark of a comparator; null where the number is exact as printed. */
export function boundKindOf(quantity: Pick<Quantity, 'comparator'>): BoundKind | null {
  if (isLowerBound(quantity)) return 'more';
  if (isUpperBound(quantity)) return 'less';
  return isApproximate(quantity) ? 'about' : null;
}

/** The mark itself; its size is that of the text it stands in. The words always stand beside it. */
export function BoundMark({ kind }: { readonly kind: BoundKind }) {
  return (
    <span className="fig-bound" data-bound={kind} aria-hidden="true">
      {kind !== 'about' && <Chevron width={28} height={32} left={kind === 'less'} />}
    </span>
  );
}
