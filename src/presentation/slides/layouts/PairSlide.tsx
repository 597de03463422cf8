import { boundKindOf } from '@/figures/BoundMark.tsx';
import { figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { Numeral } from '../Numeral.tsx';
import { numeralParts, numeralSize } from '../fit/numeralSize.ts';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { StatusLine } from '../StatusLine.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** Two figures side by side, of one size, so that neither looks like more than it is; the second comes with the first step. */
function PairSlide({ slide, step }: SlideProps<'pair'>) {
  const { report, statement } = useView();
  const geometry = useSlideGeometry();
  const tall = geometry.format === 'tall';
  const width = tall ? geometry.width : (geometry.width - 5) / 2;
  const figures = slide.figures.map((id) => figureOf(report, id));
  const most = Math.min(
    ...figures.map(
      (figure) =>
        numeralSize(
          numeralParts(statement(figure).parts),
          boundKindOf(figure) !== null,
          width,
          tall ? 20 : 17,
        ).number,
    ),
  );
  return (
    <SlideFrame slide={slide} status={<StatusLine figures={figures.slice(0, step + 1)} />} printed={figures}>
      <div className="deck-pair">
        {figures.map((figure, index) => (
          <div key={figure.id} className="deck-one" data-shown={index <= step}>
            <Numeral figure={figure} width={width} most={most}>
              <Sentence
                inline
                text={figure.label}
                width={width}
                lines={tall ? 3 : 2}
                most={tall ? 4.4 : 2.3}
              />
            </Numeral>
          </div>
        ))}
      </div>
      <div className="deck-late" data-shown={step > 0}>
        <Sentence text={slide.sentence} width={geometry.width} lines={2} most={tall ? 4.8 : 2.3} />
      </div>
    </SlideFrame>
  );
}

export const pair: SlideLayout<'pair'> = { Slide: PairSlide, steps: () => 1 };
