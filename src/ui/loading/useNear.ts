import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is near the part of the page that is seen, or `always` is. What holds the focus stays near. */
export function useNear(ref: RefObject<HTMLElement | null>, always: boolean): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || always || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1)?.isIntersecting === true;
        if (seen || !element.contains(document.activeElement)) setNear(seen);
      },
      { rootMargin: '1000px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, always]);
  return always || near;
}
