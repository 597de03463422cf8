import { createElement, type ReactElement } from 'react';
import type { ChartEntry, ChartKind } from '@/report/schema/chart.ts';
import { axisScale, barsModel } from './kinds/bars/model.ts';
import { changeModel, changeScale } from './kinds/change/model.ts';
import { intervalsModel, intervalsScale } from './kinds/intervals/model.ts';
import type { ChartBox, ChartContext } from './chartContext.ts';
import { downloadedGraphic } from './downloadedGraphic.tsx';
import type { GraphicProps } from './graphic.ts';
import type { ChartKindDefinition, DotsOffer } from './kind.ts';
import { layoutSeries } from './kinds/series/layout.ts';
import { seriesModel, seriesScale } from './kinds/series/model.ts';
import { layoutShare } from './kinds/share/layout.ts';
import { shareModel, shareScale } from './kinds/share/model.ts';
import { layoutDots } from './kinds/symbols/dots/layout.ts';
import { layoutSymbols } from './kinds/symbols/layout.ts';
import { dotsOffer, symbolScales, symbolsModel } from './kinds/symbols/model.ts';
import { layoutRows } from './rows/layoutRows.ts';

type EntryOf<Kind extends ChartKind> = { readonly [K in Kind]: Extract<ChartEntry, { kind: K }> }[Kind];

/** The one registry of the kinds of charts: adding one is a folder beside `bars`, an entry of the schema, and a line here. */
const chartKinds = {
  bars: {
    scale: axisScale,
    dots: () => null,
    height: (entry, context, box) => layoutRows(barsModel(entry, context), box).height,
    Graphic: downloadedGraphic(() => import('./kinds/bars/Chart.tsx').then(({ BarsChart }) => BarsChart)),
  },
  change: {
    scale: changeScale,
    dots: () => null,
    height: (entry, context, box) => layoutRows(changeModel(entry, context), box).height,
    Graphic: downloadedGraphic(() =>
      import('./kinds/change/Chart.tsx').then(({ ChangeChart }) => ChangeChart),
    ),
  },
  intervals: {
    scale: intervalsScale,
    dots: () => null,
    height: (entry, context, box) => layoutRows(intervalsModel(entry, context), box).height,
    Graphic: downloadedGraphic(() =>
      import('./kinds/intervals/Chart.tsx').then(({ IntervalsChart }) => IntervalsChart),
    ),
  },
  symbols: {
    scale: symbolScales,
    dots: dotsOffer,
    height: (entry, context, box, individuals) => {
      const model = symbolsModel(entry, context);
      return (individuals ? layoutDots(model, box, 1) : layoutSymbols(model, box)).height;
    },
    Graphic: downloadedGraphic(() =>
      import('./kinds/symbols/Chart.tsx').then(({ SymbolsChart }) => SymbolsChart),
    ),
  },
  series: {
    scale: seriesScale,
    dots: () => null,
    height: (entry, context, box) => layoutSeries(seriesModel(entry, context), box).height,
    Graphic: downloadedGraphic(() =>
      import('./kinds/series/Chart.tsx').then(({ SeriesChart }) => SeriesChart),
    ),
  },
  share: {
    scale: shareScale,
    dots: () => null,
    height: (entry, context, box) => layoutShare(shareModel(entry, context), box).height,
    Graphic: downloadedGraphic(() => import('./kinds/share/Chart.tsx').then(({ ShareChart }) => ShareChart)),
  },
} satisfies {
  readonly [Kind in ChartKind]: ChartKindDefinition<EntryOf<Kind>>;
};

/** A chart's kind with the chart's entry filled in. */
export interface BoundKind {
  readonly scale: (context: ChartContext, individuals: boolean) => readonly string[];
  readonly dots: (context: ChartContext) => DotsOffer | null;
  readonly height: (context: ChartContext, box: ChartBox, individuals: boolean) => number;
  readonly draw: (props: Omit<GraphicProps<ChartEntry>, 'entry'>) => ReactElement;
}

function bind<Entry>(kind: ChartKindDefinition<Entry>, entry: Entry): BoundKind {
  return {
    scale: (context, individuals) => kind.scale(entry, context, individuals),
    dots: (context) => kind.dots(entry, context),
    height: (context, box, individuals) => kind.height(entry, context, box, individuals),
    draw: (props) => createElement(kind.Graphic, { ...props, entry }),
  };
}

/** The kind of a chart. */
export function kindOf(entry: ChartEntry): BoundKind {
  switch (entry.kind) {
    case 'bars':
      return bind(chartKinds.bars, entry);
    case 'change':
      return bind(chartKinds.change, entry);
    case 'intervals':
      return bind(chartKinds.intervals, entry);
    case 'symbols':
      return bind(chartKinds.symbols, entry);
    case 'series':
      return bind(chartKinds.series, entry);
    case 'share':
      return bind(chartKinds.share, entry);
  }
}
