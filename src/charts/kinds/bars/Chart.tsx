import { useMemo } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../graphic.ts';
import { RowsChart } from '../../rows/RowsChart.tsx';
import { barsModel } from './model.ts';

/** Horizontal bars on one linear axis that holds 0. */
export function BarsChart({ entry, context, ...props }: GraphicProps<ChartOf<'bars'>>) {
  const model = useMemo(() => barsModel(entry, context), [entry, context]);
  return <RowsChart model={model} {...props} />;
}
