import { Children, type ReactNode } from 'react';
import { gridSpans } from './gridSpans.ts';
import './grid.css';

/** Cards in an even grid: their titles, drawings, sentences and feet stand level, and no row has a hole at its end. */
export function ChartGrid({ children }: { readonly children: ReactNode }) {
  const cards = Children.toArray(children);
  const spans = gridSpans(cards.length);
  return (
    <div className="chart-cards">
      <div>
        {cards.map((card, index) => (
          <div key={index} className="chart-cell" data-span={spans[index]}>
            {card}
          </div>
        ))}
      </div>
    </div>
  );
}
