import { useWholeI18n } from '@/i18n/I18n.tsx';

/** What a window of the deck has to say that did not go as asked, and how that is put away; `null`: nothing. */
export function useNotice(
  fullScreen: { readonly refused: boolean; readonly accept: () => void },
  languageFailure: (() => void) | null,
): { readonly text: string; readonly onClose: () => void } | null {
  const { m } = useWholeI18n();
  if (fullScreen.refused) return { text: m.presentation.fullScreenRefused, onClose: fullScreen.accept };
  return languageFailure && { text: m.page.languageFailed, onClose: languageFailure };
}
