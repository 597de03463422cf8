import { figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { Numeral } from '../Numeral.tsx';
import { numeralSize } from '../numeralSize.ts';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../SlideFrame.tsx';
import { useSourcesOf } from '../useSourcesOf.ts';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** Of each half, in cqw. */
const WIDTH = 40;

/** Two figures side by side; the second comes with the first step, with what may be said of both. */
function PairSlide({ slide, step }: SlideProps<'pair'>) {
  const { report, statement } = useView();
  const figures = slide.figures.map((id) => figureOf(report, id));
  const shown = figures.slice(0, step + 1);
  const sources = useSourcesOf();
  // Of one size, so that neither looks like more than it is.
  const most = Math.min(...figures.map((figure) => numeralSize(statement(figure).parts, WIDTH, 11.5).number));
  return (
    <SlideFrame slide={slide} source={sources(figures)}>
      <div className="deck-pair">
        {shown.map((figure) => (
          <div key={figure.id} className="deck-one">
            <Numeral figure={figure} width={WIDTH} most={most} />
            <Sentence text={figure.label} width={WIDTH} lines={2} most={2.4} />
          </div>
        ))}
      </div>
      {shown.length === figures.length && <Sentence text={slide.sentence} width={80} lines={2} most={2.5} />}
    </SlideFrame>
  );
}

export const pair: SlideLayout<'pair'> = { Slide: PairSlide, steps: () => 1 };
