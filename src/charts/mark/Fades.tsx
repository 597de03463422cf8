/** Where a chart's fades are found: to nothing on the right, on the left, and to both sides. */
export const fadeIds = (id: string) => ({
  right: `${id}-fade-right`,
  left: `${id}-fade-left`,
});

/** Masks in which what is only near its number fades away. The id must be the chart's own: a page has many. */
export function Fades(props: { readonly id: string }) {
  const ids = fadeIds(props.id);
  return (
    <defs>
      {[ids.right, ids.left].map((id, i) => (
        <mask key={id} id={id} maskContentUnits="objectBoundingBox">
          <linearGradient id={`${id}-ramp`}>
            <stop offset="0" stopColor="#fff" stopOpacity={i === 0 ? 1 : 0} />
            <stop offset="1" stopColor="#fff" stopOpacity={i === 0 ? 0 : 1} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
        </mask>
      ))}
    </defs>
  );
}
