/** A hatch whose tile is whole pixels and not turned, so that it has no clumps at any place or resolution. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M-2 2L2 -2M-2 10L10 -2M6 10L10 6" stroke="currentColor" strokeWidth="1.5" />
    </pattern>
  );
}
