import { useCallback } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Messages } from '@/i18n/messages.ts';
import type { Report } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { useView } from '@/report/View.tsx';

/** The source of several figures: the publisher, the kind of text and every paragraph, each once, in order. */
export function sourcesOf(
  figures: readonly { readonly paragraph: number }[],
  { origin }: Pick<Report, 'origin'>,
  m: Messages,
  say: (text: Text) => string,
): string {
  const paragraphs = [...new Set(figures.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
  const [publisher, kind] = [say(origin.publisher), say(origin.kind)];
  return paragraphs.length === 0
    ? m.presentation.sourceOf(publisher, kind)
    : m.statement.sources(publisher, kind, paragraphs);
}

/** Gives the source of several figures in the language in use. */
export function useSourcesOf(): (figures: readonly { readonly paragraph: number }[]) => string {
  const { m } = useWholeI18n();
  const { report, say } = useView();
  return useCallback((figures) => sourcesOf(figures, report, m, say), [m, say, report]);
}
