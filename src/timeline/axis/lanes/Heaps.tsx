import { memo } from 'react';
import type { Heap } from '../../layout/layout.ts';
import { pxOf, type Scale } from '../../layout/placement.ts';
import { silhouetteOf } from '../../index/silhouette.ts';

/** How the entries of crowded cells lie in time: as high as there are many at once, on one scale in the lane. */
export const Heaps = memo(function Heaps(props: {
  readonly heaps: readonly Heap[];
  readonly scale: Scale;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}) {
  const { heaps, scale, x, top, height } = props;
  const most = Math.max(...heaps.flatMap(({ counts }) => counts));
  return (
    <svg className="tl-heaps" style={{ top }} height={height} aria-hidden="true">
      {heaps.map(({ from, to, counts }) => {
        const left = pxOf(scale, from) + x;
        const width = (to - from) * scale.pxPerDay - 2;
        const size = `scale(${String(width / counts.length)} ${String(height)})`;
        return (
          <path
            key={from}
            d={silhouetteOf(counts, most)}
            transform={`translate(${String(left)} 0) ${size}`}
          />
        );
      })}
    </svg>
  );
});
