import { useMemo } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../graphic.ts';
import { RowsChart } from '../../rows/RowsChart.tsx';
import { intervalsModel } from './model.ts';

/** Ranges and values with whiskers on one linear axis, which need not begin at 0. */
export function IntervalsChart({ entry, context, ...props }: GraphicProps<ChartOf<'intervals'>>) {
  const model = useMemo(() => intervalsModel(entry, context), [entry, context]);
  return <RowsChart model={model} {...props} />;
}
