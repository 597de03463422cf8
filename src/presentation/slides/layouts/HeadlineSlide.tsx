import { ChartFigure } from '@/charts/frame/ChartFigure.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { figuresOn } from '@/presentation/proof/figuresOn.ts';
import { chartOf, figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { Answer } from '../Answer.tsx';
import { lettersOf, roomWithLetters } from '../fit/letters.ts';
import { GraphicBox, type GraphicRoom } from '../GraphicBox.tsx';
import { Numeral } from '../Numeral.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { StatusLine } from '../StatusLine.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** One figure that fills the slide, and the sentence that it begins; below it a chart, and what follows from it as a step. */
function HeadlineSlide({ slide, step, width }: SlideProps<'headline'>) {
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const geometry = useSlideGeometry();
  const figure = figureOf(report, slide.figure);
  const tall = geometry.format === 'tall';
  const more = slide.chart !== null || slide.question !== null;
  const most = tall ? (more ? 27 : 44) : more ? 15.5 : 27.5;
  const chart = slide.chart;
  const lettersIn = ({ letters }: GraphicRoom) => lettersOf(geometry, width, geometry.smallText, letters);
  const printed = chart === null ? [figure] : figuresOn(slide, report);
  return (
    <SlideFrame slide={slide} status={<StatusLine figures={[figure]} />} printed={printed}>
      <Numeral figure={figure} width={tall ? geometry.width - 2 : geometry.width} most={most}>
        <Sentence
          inline
          text={slide.sentence}
          width={tall || more ? geometry.width : 76}
          lines={tall ? 4 : more ? 1 : 2}
          most={tall ? (more ? 4.4 : 5) : more ? 2.3 : 2.6}
        />
      </Numeral>
      {slide.question !== null && <Answer question={slide.question} shown={step > 0} />}
      {chart !== null && (
        <GraphicBox
          least={(room) =>
            roomWithLetters(
              chartOf(report, chart),
              { report, language, m, shown: null },
              lettersIn(room),
              room,
            )
          }
        >
          {(room) => (
            <ChartFigure
              entry={chartOf(report, chart)}
              width={room.width}
              height={room.height}
              fontSize={lettersIn(room).size}
              size="stage"
            />
          )}
        </GraphicBox>
      )}
    </SlideFrame>
  );
}

export const headline: SlideLayout<'headline'> = {
  Slide: HeadlineSlide,
  steps: ({ question }) => (question === null ? 0 : 1),
};
