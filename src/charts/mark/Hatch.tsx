/**
 * The coarse hatch of what is expected, its stripes `spacing` px apart. The id must be the chart's own: a page has many. The tile is
 * whole pixels and not turned, so that it repeats without a seam, in a downloaded picture and where turned patterns aren't known too.
 */
export function Hatch(props: { readonly id: string; readonly spacing: number }) {
  const { id, spacing } = props;
  const side = Math.round(spacing * Math.SQRT2);
  return (
    <defs>
      <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
        <rect className="chart-hatch-ground" width={side} height={side} />
        <path
          className="chart-hatch-line"
          // The stripe through the tile, and the ends of its neighbours in the corners.
          d={`M-2 ${side + 2}L${side + 2} -2M-2 2L2 -2M${side - 2} ${side + 2}L${side + 2} ${side - 2}`}
          strokeWidth={spacing / 6}
        />
      </pattern>
    </defs>
  );
}
