import { createPortal } from 'react-dom';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import type { Text } from '@/report/schema/text.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { PAPER_WIDTH } from '../slides/frame/slideGeometry.ts';
import { Guarded } from '../slides/frame/Guarded.tsx';
import { Slide } from '../slides/frame/Slide.tsx';
import { slideLayouts } from '../slides/registry.ts';
import { stepsOf } from '../deck/stepsOf.ts';
import '../slides/frame/miniature.css';
import { PaperHatch } from './PaperHatch.tsx';
import { useTaggable } from './useTaggable.ts';
import './paper.css';
import type { PaperKind } from './usePaper.ts';

/** The deck on paper: every slide with all its steps, a page each (16:9), or as a handout with the speaker's notes (A4). */
export function Paper({ kind, slides }: { readonly kind: PaperKind; readonly slides: readonly DeckSlide[] }) {
  const { language, m } = useWholeI18n();
  const { report } = useView();
  useTaggable();
  const steps = stepsOf(slides, { report, language, m });
  const sheets = slides.flatMap((slide, index) => {
    const last = steps[index] ?? 0;
    const pages = slideLayouts[slide.layout].stepsArePages ? last : 0;
    return Array.from({ length: pages + 1 }, (_, page) => ({
      slide,
      number: index + 1,
      step: pages > 0 ? page : last,
    }));
  });
  return createPortal(
    <div className="deck-print" data-kind={kind}>
      <PaperHatch />
      {sheets.map(({ slide, number, step }) => (
        <div key={`${slide.id} ${step}`} className="deck-sheet-of-paper">
          <div className="deck-cut">
            <div className="deck-paper">
              <Slide
                {...{
                  slide,
                  number,
                  count: slides.length,
                  step,
                  width: PAPER_WIDTH,
                }}
                paper
              />
            </div>
          </div>
          {kind === 'handout' && (
            <Guarded>
              <PrintedNotes notes={slide.notes} />
            </Guarded>
          )}
        </div>
      ))}
    </div>,
    document.body,
  );
}

function PrintedNotes({ notes }: { readonly notes: Text | null }) {
  const { m } = useWholeI18n();
  return <p className="deck-print-notes">{notes === null ? m.presentation.noNotes : <Say text={notes} />}</p>;
}
