import { useCallback, useMemo } from 'react';
import { useView } from '@/report/View.tsx';
import { useLatest } from '@/ui/useLatest.ts';
import { BandButton } from './BandButton.tsx';
import { lineItems } from '../input/lineItems.ts';
import { useAxisKeys } from '../input/useAxisKeys.ts';
import { LensConnectors, LensStripPart } from './LensStrip.tsx';
import { LineButton } from './LineButton.tsx';
import { PlotFrame } from '../PlotFrame.tsx';
import type { PlotProps } from '../plotProps.ts';
import { TICK_EM, Ticks } from '../Ticks.tsx';
import { useReveal } from '../useReveal.ts';
import { layoutOpen } from '../../layout/openLayout.ts';
import { ticksIn } from '../../layout/ticks.ts';
import type { Dated } from '../../index/timelineIndex.ts';

/** Few entries, each written out in a row of its own: bands first, and below the axis what crowds on it, drawn wider. */
export function OpenPlot(props: PlotProps) {
  const { plot, metrics, still, index, all, window, move, step, words, selected } = props;
  const width = props.width ?? 1;
  const { toggle } = useView();
  const em = metrics.metaSize;
  const layout = useMemo(
    () => layoutOpen({ index, window, width, metrics, label: ({ event }) => words.label(event) }),
    [index, window, width, metrics, words],
  );
  const { scale, bands, lines, strips } = layout;
  const items = useMemo(() => lineItems(layout), [layout]);
  const minDays = (TICK_EM * em * metrics.scale) / scale.pxPerDay;
  const ticks = useMemo(() => ticksIn(window, minDays), [window, minDays]);
  const sight = useMemo(() => ({ from: 0, to: width }), [width]);
  const keys = useAxisKeys({ plot, index, items, window, step });
  // Whatever a window touches is drawn.
  useReveal({ selected, all, window, ready: props.width !== null, isDrawn: () => true, step });

  const latest = useLatest(toggle);
  const onPress = useCallback((id: string) => latest.current({ kind: 'event', id }), [latest]);
  const buttonOf = ({ event }: Dated, figures: number) => ({
    em,
    rest: words.rest(event, figures),
    place: words.place(event),
    current: keys.currentKey === event.id,
    onPress,
    onCurrent: keys.onCurrent,
  });

  return (
    <PlotFrame
      plot={plot}
      keys={keys}
      window={window}
      pxPerDay={scale.pxPerDay}
      gutter={0}
      still={still}
      open
      move={move}
    >
      {props.width !== null && (
        <>
          <div className="tl-open-axis" style={{ height: layout.axisHeight }}>
            <div className="tl-ticks" aria-hidden="true">
              <Ticks ticks={ticks} scale={scale} x={0} sight={sight} fontSize={em * metrics.scale} />
            </div>
            {bands.map((band) => (
              <BandButton key={band.event.id} band={band} {...buttonOf(band, band.under?.figures ?? 0)} />
            ))}
            {lines.map((line) => (
              <LineButton
                key={line.event.id}
                line={line}
                width={width}
                {...buttonOf(line, line.label.figures)}
              />
            ))}
            {strips.map(({ lens, opened }) => (
              <span
                key={lens.from}
                className="tl-lens-frame"
                style={{ insetInlineStart: opened.from, width: opened.to - opened.from }}
              />
            ))}
          </div>
          {strips.length > 0 && (
            <div className="tl-lenses">
              <LensConnectors strips={strips} width={width} />
              <div className="tl-lens-strips" style={{ height: layout.stripHeight }}>
                {strips.map((strip) => (
                  <LensStripPart key={strip.lens.from} strip={strip} metrics={metrics}>
                    {strip.lines.map((line) => (
                      <LineButton
                        key={line.event.id}
                        line={line}
                        width={strip.width}
                        {...buttonOf(line, line.label.figures)}
                      />
                    ))}
                  </LensStripPart>
                ))}
              </div>
            </div>
          )}
        </>
      )}
    </PlotFrame>
  );
}
