import { useCallback } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';

/** Gives the source of several figures: the publisher, the kind of text and every paragraph, each once, in order. */
export function useSourcesOf(): (figures: readonly { readonly paragraph: number }[]) => string {
  const { m } = useI18n();
  const { report, say } = useView();
  const { origin } = report;
  return useCallback(
    (figures) => {
      const paragraphs = [...new Set(figures.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
      const [publisher, kind] = [say(origin.publisher), say(origin.kind)];
      return paragraphs.length === 0
        ? m.presentation.sourceOf(publisher, kind)
        : m.statement.sources(publisher, kind, paragraphs);
    },
    [m, say, origin],
  );
}
