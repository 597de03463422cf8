import { useState } from 'react';

/**
 * Of several texts the one that changed last and isn't empty: what a single live region says, each change once. What changes with
 * the language was said before and is no news: nothing is said then, until something else changes.
 */
export function useLatestNews(texts: readonly string[], language: string): string {
  const [before, setBefore] = useState({ texts, language });
  const [said, setSaid] = useState(texts[0] ?? '');
  const changed = texts.filter((text, index) => text !== before.texts[index]);
  if (changed.length > 0 || language !== before.language) {
    setBefore({ texts, language });
    const news = language === before.language ? (changed.findLast((text) => text !== '') ?? texts[0]) : '';
    if (news !== undefined) setSaid(news);
  }
  return said;
}
