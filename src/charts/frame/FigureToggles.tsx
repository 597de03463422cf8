import { useRef, useState, type KeyboardEvent } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { ChartFigureRow } from '../chartContext.ts';
import './toggles.css';

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

/** A chart's figures as a toolbar of toggles: the way to its marks by keyboard, in one tab stop. */
export function FigureToggles(props: { readonly rows: readonly ChartFigureRow[] }) {
  const { rows } = props;
  const { m } = useI18n();
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
    <div ref={bar} className="chart-toggles" role="toolbar" aria-label={m.charts.figures}>
      {rows.map(({ figure, said }, index) => (
        <button
          key={figure.id}
          type="button"
          data-figure={figure.id}
          tabIndex={index === tabStop ? 0 : -1}
          aria-pressed={selectedFigures.has(figure.id)}
          onKeyDown={onKeyDown}
          onFocus={() => setCurrent(index)}
          onClick={() => toggle({ kind: 'figure', id: figure.id })}
        >
          <span className={`chart-swatch chart-swatch-${figure.obsStatus}`} aria-hidden="true" />
          {said}
        </button>
      ))}
    </div>
  );
}
