import { useState } from 'react';

/** Of several texts the one that changed last and isn't empty: what a single live region says, each change once. */
export function useLatestNews(texts: readonly string[]): string {
  const [before, setBefore] = useState(texts);
  const [said, setSaid] = useState(texts[0] ?? '');
  const changed = texts.filter((text, index) => text !== before[index]);
  if (changed.length > 0) {
    setBefore(texts);
    const news = changed.findLast((text) => text !== '') ?? texts[0];
    if (news !== undefined) setSaid(news);
  }
  return said;
}
