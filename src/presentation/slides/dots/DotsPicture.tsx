import { useRef } from 'react';
import { BLOCK, type FieldModel } from '@/figures/field/fieldModel.ts';
import { StageDots } from './StageDots.tsx';
import { stageField } from './stageField.ts';
import { useZoomFrom } from './zoomOut.ts';

/** What is seen of a field: its first dot, its first block, all of it. */
export type Sight = 'one' | 'block' | 'all';

/** The one dot, as a share of the picture's height. */
const ONE = 0.8;

/** A field as far as it is seen, in a room of px. */
export function DotsPicture(props: {
  readonly field: FieldModel;
  readonly sight: Sight;
  readonly width: number;
  readonly height: number;
}) {
  const { field, sight, width, height } = props;
  const ref = useRef<HTMLDivElement>(null);
  const dots = { one: 1, block: BLOCK, all: field.dots }[sight];
  const one = Math.min(width, height) * ONE;
  useZoomFrom(ref, sight === 'one' ? one / 0.68 : stageField(dots, width, height).pitch);
  return (
    <div className="deck-sight" style={{ height }}>
      <div ref={ref} className="deck-sight-moved" data-morph={field.figure.id}>
        {sight === 'one' ? (
          <svg width={one} height={one} aria-hidden="true">
            <rect width={one} height={one} fill="currentColor" />
          </svg>
        ) : (
          <StageDots {...{ dots, width, height }} open={field.open && sight === 'all'} />
        )}
      </div>
    </div>
  );
}
