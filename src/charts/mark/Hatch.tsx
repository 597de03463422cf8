/** The coarse hatch of what is expected. The id must be the chart's own: a page has many. */
export function Hatch(props: { readonly id: string; readonly spacing: number }) {
  const { id, spacing } = props;
  return (
    <defs>
      <pattern
        id={id}
        width={spacing}
        height={spacing}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="chart-hatch-ground" width={spacing} height={spacing} />
        <line
          className="chart-hatch-line"
          x1={spacing / 2}
          x2={spacing / 2}
          y2={spacing}
          strokeWidth={spacing / 6}
        />
      </pattern>
    </defs>
  );
}
