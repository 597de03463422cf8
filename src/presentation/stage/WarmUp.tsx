import { memo } from 'react';
import { ChartFigure } from '@/charts/frame/ChartFigure.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import { useEveryLanguage } from '../deck/useEveryLanguage.ts';
import { loadQr } from '../slides/sources/loadQr.ts';
import { useView } from '@/report/View.tsx';

/**
 * Has the words of all languages, and draws one chart of each kind out of sight, so that the code of all of them is there before a slide
 * needs it: a chart must not load before a hall, and a browser that prints does not wait. Not drawn anew with each step.
 */
export const WarmUp = memo(function WarmUp() {
  const { charts } = useView().report;
  useModule(loadQr);
  useEveryLanguage();
  const kinds = new Map(charts.map((entry) => [entry.kind, entry]));
  return (
    <div hidden inert>
      {[...kinds.values()].map((entry) => (
        <ChartFigure key={entry.kind} entry={entry} width={320} height={180} size="stage" />
      ))}
    </div>
  );
});
