import { memo } from 'react';
import type { DrawnEntry } from '../../layout/layout.ts';

/** Plan periods as a wash behind all lanes. */
export const Bands = memo(function Bands(props: {
  readonly bands: readonly DrawnEntry[];
  readonly x: number;
}) {
  const { bands, x } = props;
  return bands.map(({ event, mark }) => (
    <span
      key={event.id}
      className="tl-band"
      data-status={event.obsStatus}
      style={{ transform: `translateX(${String(mark.from + x)}px)`, width: mark.to - mark.from }}
    />
  ));
});
