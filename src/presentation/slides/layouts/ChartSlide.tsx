import { chartOf, figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { SlideChart } from '../SlideChart.tsx';
import { chartPages } from '../fit/chartPages.ts';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** A chart of the page, at the size of the stage. */
function ChartSlide({ slide, step, width }: SlideProps<'chart'>) {
  const { report } = useView();
  const geometry = useSlideGeometry();
  const tall = geometry.format === 'tall';
  const entry = chartOf(report, slide.chart);
  const figures = entry.rows.map((row) => figureOf(report, row.figure));
  return (
    <SlideFrame slide={slide} printed={figures} shared={figures}>
      <Sentence text={slide.sentence} width={geometry.width} lines={tall ? 4 : 2} most={tall ? 4.8 : 2.2} />
      <SlideChart {...{ slide, step }} slideWidth={width} />
    </SlideFrame>
  );
}

export const chart: SlideLayout<'chart'> = {
  Slide: ChartSlide,
  steps: (slide, context) => chartPages(slide, context).length - 1,
  stepsArePages: true,
};
