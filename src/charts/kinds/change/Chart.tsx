import { useMemo } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../graphic.ts';
import { RowsChart } from '../../rows/RowsChart.tsx';
import { changeModel } from './model.ts';

/** Changes to either side of the line of no change. */
export function ChangeChart({ entry, context, ...props }: GraphicProps<ChartOf<'change'>>) {
  const model = useMemo(() => changeModel(entry, context), [entry, context]);
  return <RowsChart model={model} {...props} />;
}
