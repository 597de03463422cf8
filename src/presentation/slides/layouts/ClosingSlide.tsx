import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** The last word, with the version of the data that was shown. */
function ClosingSlide({ slide }: SlideProps<'closing'>) {
  const { m } = useWholeI18n();
  const { version, modified } = useView().report;
  return (
    <SlideFrame slide={slide} printed={[]}>
      <Sentence text={slide.sentence} width={88} lines={4} most={4.4} />
      <p className="deck-version">{m.presentation.version(version, modified)}</p>
    </SlideFrame>
  );
}

export const closing: SlideLayout<'closing'> = { Slide: ClosingSlide, steps: () => 0 };
