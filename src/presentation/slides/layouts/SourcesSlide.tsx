import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** How many other sources a slide can name; the page has them all. */
const MOST = 4;

/** The one text that states the figures, and the public records that were used beside it. */
function SourcesSlide({ slide }: SlideProps<'sources'>) {
  const { m } = useI18n();
  const { report, say } = useView();
  const { origin, sources } = report;
  const more = sources.length - MOST;
  return (
    <SlideFrame slide={slide} source={m.presentation.sourceOf(say(origin.publisher), say(origin.kind))}>
      <div className="deck-sources">
        <div>
          <Sentence text={origin.title} width={34} lines={5} most={2.7} />
          <p className="deck-small">
            {m.presentation.sourceOf(say(origin.publisher), say(origin.kind))}
            {m.presentation.paragraphs(origin.paragraphs)}
          </p>
          <Sentence text={slide.sentence} width={34} lines={3} most={2.2} />
        </div>
        {sources.length > 0 && (
          <div>
            <h3 className="deck-subtitle">{m.presentation.alsoUsed}</h3>
            <ul>
              {sources.slice(0, MOST).map((source) => (
                <li key={source.id}>
                  <Sentence text={source.title} width={48} lines={2} most={2} />
                  <p className="deck-small">{say(source.supports)}</p>
                </li>
              ))}
            </ul>
            {more > 0 && <p className="deck-small">{m.presentation.moreSources(more)}</p>}
          </div>
        )}
      </div>
    </SlideFrame>
  );
}

export const sources: SlideLayout<'sources'> = { Slide: SourcesSlide, steps: () => 0 };
