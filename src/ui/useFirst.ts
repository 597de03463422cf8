import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** So many of a long list are shown more at a time. */
const MORE = 200;

/** The first of a long list, and more of it when asked; the focus then goes on to the first that is new. */
export function useFirst<List extends HTMLElement>(
  all: number,
  first: number,
): {
  readonly list: RefObject<List | null>;
  readonly shown: number;
  readonly more: number;
  readonly showMore: () => void;
} {
  const list = useRef<List>(null);
  const [limit, setLimit] = useState(first);
  const shown = Math.min(all, limit);
  const showMore = () => {
    flushSync(() => setLimit(shown + MORE));
    list.current?.children[shown]?.querySelector<HTMLElement>('button, a')?.focus();
  };
  return { list, shown, more: Math.min(MORE, all - shown), showMore };
}
