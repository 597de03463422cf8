import { eventOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { Entries } from '../Entries.tsx';
import { GraphicBox } from '../GraphicBox.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { SlideMoment } from '../SlideMoment.tsx';
import { placesOf } from '../sources/sourceRuns.ts';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** Entries of the timeline on their axis; each says itself whether its date is stated, inferred or from elsewhere. */
function MomentSlide({ slide, width }: SlideProps<'moment'>) {
  const { report } = useView();
  const geometry = useSlideGeometry();
  const tall = geometry.format === 'tall';
  const printed = slide.events.flatMap((id) => placesOf(eventOf(report, id), report));
  return (
    <SlideFrame slide={slide} printed={printed}>
      <Sentence text={slide.sentence} width={geometry.width} lines={tall ? 3 : 1} most={tall ? 4.8 : 2.2} />
      {tall ? (
        <Entries events={slide.events} />
      ) : (
        <GraphicBox>
          {(room) => (
            <SlideMoment events={slide.events} slideWidth={width} width={room.width} height={room.height} />
          )}
        </GraphicBox>
      )}
    </SlideFrame>
  );
}

export const moment: SlideLayout<'moment'> = { Slide: MomentSlide, steps: () => 0 };
