import { textOf } from '@/report/texts/stretch.ts';
import { figureRows, type ChartContext } from '@/charts/chartContext.ts';
import { barsModel } from '@/charts/kinds/bars/model.ts';
import { changeModel } from '@/charts/kinds/change/model.ts';
import { intervalsModel } from '@/charts/kinds/intervals/model.ts';
import { seriesModel } from '@/charts/kinds/series/model.ts';
import { shareModel } from '@/charts/kinds/share/model.ts';
import { layoutSymbols } from '@/charts/kinds/symbols/layout.ts';
import { symbolsModel } from '@/charts/kinds/symbols/model.ts';
import type { RowsModel } from '@/charts/rows/rowsModel.ts';
import { formatNumber } from '@/quantity/numberText.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { PartMaker } from '../../drawing/slides/partMaker.ts';
import type { Box } from '../../drawing/picture/picture.ts';
import type { ChartItem, PptxItem } from './chartItem.ts';
import { axisFormat, type AxisSign } from './axisFormat.ts';
import { rowsOf, shareRowsOf } from './drawnRow.ts';
import { rowItems, rowsFit, type RowsSpec } from './rowItems.ts';
import { seriesItems } from './seriesItems.ts';
import { chartBox, symbolItems } from './symbolItems.ts';

/** What a chart of the report is in the file: a chart of PowerPoint's own where it has bars, columns or a line; else shapes. */
function chartItems(entry: ChartEntry, context: ChartContext, area: Box, alt: string): readonly PptxItem[] {
  switch (entry.kind) {
    case 'symbols':
      return symbolItems(symbolsModel(entry, context), area);
    case 'series':
      return seriesItems(seriesModel(entry, context), area, context.language, alt);
    case 'bars':
    case 'change':
    case 'intervals':
    case 'share':
      return rowItems(rowsSpec(entry, context, alt), area);
  }
}

/** Whether the shown figures of a chart can be set in an area with all their words. */
function chartFits(entry: ChartEntry, context: ChartContext, area: Box): boolean {
  switch (entry.kind) {
    case 'symbols':
      return layoutSymbols(symbolsModel(entry, context), chartBox(area)).height <= area.height + 0.5;
    case 'series':
      return true;
    case 'bars':
    case 'change':
    case 'intervals':
    case 'share':
      return rowsFit(rowsSpec(entry, context, '').rows, area);
  }
}

type RowsEntry = Exclude<ChartEntry, { readonly kind: 'symbols' | 'series' }>;

function rowsSpec(entry: RowsEntry, context: ChartContext, alt: string): RowsSpec {
  const measure = figureRows(entry, context)[0]?.statement.unit ?? '';
  const formatted = (sign: AxisSign) => (ticks: readonly number[]) =>
    axisFormat(ticks, context.language, sign);
  const spec = (model: RowsModel, sign: AxisSign): RowsSpec => ({
    ...model,
    foot: textOf(model.foot),
    rows: rowsOf(model),
    most: null,
    format: formatted(sign),
    alt,
    measure,
  });
  switch (entry.kind) {
    case 'bars':
      return spec(barsModel(entry, context), 'plain');
    case 'intervals':
      return spec(intervalsModel(entry, context), 'plain');
    case 'change': {
      const model = changeModel(entry, context);
      return spec(model, model.base === 1 ? 'times' : 'signed');
    }
    case 'share': {
      const model = shareModel(entry, context);
      return {
        rows: shareRowsOf(model),
        base: 0,
        whole: true,
        most: model.most,
        foot: context.m.charts.fullBar(model.wholeIs),
        tick: (value) => `${formatNumber(value, context.m.numerals)}%`,
        format: formatted('percent'),
        alt,
        measure,
      };
    }
  }
}

/** How charts stand on slides of PowerPoint. Forty thousand dots would be too much for it. */
export const nativeParts: PartMaker<ChartItem> = {
  chart: chartItems,
  chartFits,
  field: () => null,
};
