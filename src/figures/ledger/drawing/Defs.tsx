/** The hatch and the fading ends that all drawings of the ledger share; `id` goes before their names. */
export function Defs({ id }: { readonly id: string }) {
  return (
    <svg className="led-defs" width="0" height="0" aria-hidden="true">
      <defs>
        {/* Whole pixels, and lines that meet at the tiles' edges: nothing clumps at 1x. */}
        <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" className="led-hatch" />
        </pattern>
        <linearGradient id={`${id}soft`}>
          <stop offset="0.78" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0.08" />
        </linearGradient>
        <linearGradient id={`${id}softBoth`}>
          <stop offset="0" stopColor="#fff" stopOpacity="0.08" />
          <stop offset="0.22" stopColor="#fff" />
          <stop offset="0.78" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0.08" />
        </linearGradient>
        <Fade id={`${id}upper`} fill={`url(#${id}soft)`} />
        <Fade id={`${id}lower`} fill={`url(#${id}soft)`} flipped />
        <Fade id={`${id}both`} fill={`url(#${id}softBoth)`} />
      </defs>
    </svg>
  );
}

function Fade(props: { readonly id: string; readonly fill: string; readonly flipped?: boolean }) {
  const { id, fill, flipped = false } = props;
  return (
    <mask id={id} maskContentUnits="objectBoundingBox">
      <rect width="1" height="1" fill={fill} transform={flipped ? 'matrix(-1 0 0 1 1 0)' : undefined} />
    </mask>
  );
}
