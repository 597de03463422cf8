import { useCallback } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { fetchWhole } from '@/i18n/whole.ts';
import { useModule } from '@/ui/loading/useModule.ts';

/** A part of the product once its code (`load`, a stable function) and the words that it speaks with are there. */
export function useSpeaking<T>(load: () => Promise<T>) {
  const { language } = useI18n();
  const both = useCallback(
    () => Promise.all([load(), fetchWhole(language)]).then(([module]) => module),
    [load, language],
  );
  return useModule(both);
}
