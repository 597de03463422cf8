import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The latest of a value for a handler that stays the same, so that what it is given to needn't be drawn anew. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
