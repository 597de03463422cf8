import { useRef, useState, type KeyboardEvent } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { ChartFigureRow } from '../../chartContext.ts';
import { tipId } from './tipId.ts';
import type { Pointed } from './usePointed.ts';

/** Where a key of the WAI-ARIA APG toolbar pattern leads from an item; `null`: not such a key. */
function nextItem(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * The drawing's figures for the keyboard: a toolbar of toggles, one tab stop. They are laid over the drawing and not seen; the one with
 * the focus frames its marks. A picture says its figures once: the toggles are named in short and described in full by the tooltip.
 */
export function FigureMarks(props: {
  readonly rows: readonly ChartFigureRow[];
  readonly pointed: Pointed | null;
  readonly onFocus: (figure: string) => void;
  readonly onBlur: () => void;
}) {
  const { rows, pointed, onFocus, onBlur } = props;
  const { m } = useWholeI18n();
  const { selectedFigures, toggle } = useView();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const tabStop = Math.min(current, rows.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextItem(event.key, tabStop, rows.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div ref={bar} className="chart-marks" role="toolbar" aria-label={m.charts.figures}>
      {rows.map(({ figure, statement }, index) => {
        const framed = pointed?.by === 'focus' && pointed.figure === figure.id ? pointed : null;
        return (
          <button
            key={figure.id}
            type="button"
            data-figure={figure.id}
            tabIndex={index === tabStop ? 0 : -1}
            aria-label={statement.short}
            aria-describedby={framed ? tipId(figure.id) : undefined}
            aria-pressed={selectedFigures.has(figure.id)}
            style={
              framed
                ? {
                    insetBlock: `${framed.top}px auto`,
                    insetInline: `${framed.left}px auto`,
                    inlineSize: framed.width,
                    blockSize: framed.height,
                  }
                : undefined
            }
            onKeyDown={onKeyDown}
            onFocus={() => {
              setCurrent(index);
              onFocus(figure.id);
            }}
            onBlur={onBlur}
            onClick={() => toggle({ kind: 'figure', id: figure.id })}
          />
        );
      })}
    </div>
  );
}
