import { chevronPath } from './chevron.ts';

/** The double chevron, the mark of what goes on beyond a bound; a drawing only, its words stand beside it. */
export function Chevron(props: {
  readonly width: number;
  readonly height: number;
  readonly left?: boolean;
  readonly className?: string;
}) {
  const { width, height, left = false, className } = props;
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-mark={left ? 'less' : 'more'}
    >
      <path
        d={chevronPath(width, height)}
        fill="currentColor"
        transform={left ? `matrix(-1 0 0 1 ${width} 0)` : undefined}
      />
    </svg>
  );
}
