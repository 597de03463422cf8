import { useRef, useState, type KeyboardEvent } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useIsSelected } from '@/report/useIsSelected.ts';
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
  const tagOf = useTagOf();
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
          <FigureMark
            key={figure.id}
            figure={figure.id}
            name={statement.short}
            lang={tagOf(figure.short)}
            isTabStop={index === tabStop}
            framed={framed}
            onKeyDown={onKeyDown}
            onFocus={() => {
              setCurrent(index);
              onFocus(figure.id);
            }}
            onBlur={onBlur}
          />
        );
      })}
    </div>
  );
}

function FigureMark(props: {
  readonly figure: string;
  readonly name: string;
  /** The name's language, where that is not the page's. */
  readonly lang: string | undefined;
  readonly isTabStop: boolean;
  readonly framed: Pointed | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}) {
  const { figure, name, lang, isTabStop, framed, onKeyDown, onFocus, onBlur } = props;
  const { toggle } = useView();
  const selected = useIsSelected('figure', figure);
  return (
    <button
      type="button"
      data-figure={figure}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      lang={lang}
      aria-describedby={framed ? tipId(figure) : undefined}
      aria-pressed={selected}
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
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={() => toggle({ kind: 'figure', id: figure })}
    />
  );
}
