import { useCallback } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';

/** Gives a slide's title in the language in use: its own, or its layout's. */
export function useTitleOf(): (slide: DeckSlide) => string {
  const { m } = useI18n();
  const { say } = useView();
  return useCallback(
    (slide) => (slide.title === null ? m.presentation.titles[slide.layout] : say(slide.title)),
    [m, say],
  );
}
