import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Deck } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { useLatestNews } from '@/ui/useLatestNews.ts';
import { useTitleOf } from '../slides/useTitleOf.ts';

/** What a screen reader is told: the slide or step that has come, the empty screen, or a notice; each once, by one live region. */
export function Announcement(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
  readonly notice: string;
}) {
  const { slides, notice } = props;
  const { place, screen, steps } = props.deck;
  const { language, m } = useWholeI18n();
  const titleOf = useTitleOf();
  const slide = slides[place.slide - 1];
  const title = slide === undefined ? '' : titleOf(slide);
  const position =
    place.step === 0
      ? m.presentation.announce(place.slide, slides.length, title)
      : m.presentation.announceStep(place.step + 1, (steps[place.slide - 1] ?? 0) + 1, title);
  const news = useLatestNews(
    [position, screen === 'slide' ? '' : m.presentation.screens[screen], notice],
    language,
  );
  return (
    <p className="deck-hidden" role="status">
      {news}
    </p>
  );
}
