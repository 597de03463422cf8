import { ReadingView } from '@/presentation/read/ReadingView.tsx';
import { Guarded } from './Guarded.tsx';
import { useStage } from './useStage.ts';

/** The deck as a text to read, at the place in the address. */
export function Reader() {
  const { place, choice, onSlides, onClose } = useStage();
  return (
    <Guarded shown={place} onClose={onClose}>
      <ReadingView slide={place.slide} {...{ choice, onSlides, onClose }} />
    </Guarded>
  );
}
