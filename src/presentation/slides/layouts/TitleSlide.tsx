import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** The deck's first word: what it is about, and whose figures these are. */
function TitleSlide({ slide }: SlideProps<'title'>) {
  const { m } = useI18n();
  const { report, say } = useView();
  const { origin } = report;
  return (
    <SlideFrame slide={slide} source={m.presentation.sourceOf(say(origin.publisher), say(origin.kind))} large>
      <Sentence text={slide.sentence} width={70} lines={4} most={2.7} />
    </SlideFrame>
  );
}

export const title: SlideLayout<'title'> = { Slide: TitleSlide, steps: () => 0 };
