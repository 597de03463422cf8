import { useState } from 'react';

/** So many of a long list are shown more at a time. */
const MORE = 200;

/** The first of a long list, and more of it when asked. */
export function useFirst(
  all: number,
  first: number,
): { readonly shown: number; readonly more: number; readonly showMore: () => void } {
  const [limit, setLimit] = useState(first);
  const shown = Math.min(all, limit);
  return { shown, more: Math.min(MORE, all - shown), showMore: () => setLimit(shown + MORE) };
}
