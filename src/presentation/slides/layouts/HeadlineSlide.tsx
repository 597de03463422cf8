import { figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { SLIDE } from '../slideGeometry.ts';
import { Numeral } from '../Numeral.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** One figure that fills the slide, and the sentence that it begins. */
function HeadlineSlide({ slide }: SlideProps<'headline'>) {
  const { report, statement } = useView();
  const figure = figureOf(report, slide.figure);
  return (
    <SlideFrame slide={slide} source={statement(figure).source}>
      <Numeral figure={figure} width={SLIDE.width} most={17.5} />
      <Sentence text={slide.sentence} width={76} lines={2} most={2.9} />
    </SlideFrame>
  );
}

export const headline: SlideLayout<'headline'> = { Slide: HeadlineSlide, steps: () => 0 };
