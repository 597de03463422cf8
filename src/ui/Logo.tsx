import { useId } from 'react';
import { armPath } from './chevron.ts';

/** The product's mark: a solid chevron and a hatched one, what is reported and what is expected. The name stands beside it. */
export function Logo({ height }: { readonly height: number }) {
  const id = useId();
  return (
    <svg
      className="ui-logo"
      height={height}
      width={(height * 106) / 108}
      viewBox="-3 -4 106 108"
      aria-hidden="true"
    >
      <pattern id={id} width="15" height="15" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="15" fill="var(--exp)" />
      </pattern>
      <path d={armPath(0, 27, 33, 100)} fill="var(--rep)" />
      <path d={armPath(42, 25, 31, 100)} fill={`url(#${id})`} stroke="var(--exp)" strokeWidth="5" />
    </svg>
  );
}
