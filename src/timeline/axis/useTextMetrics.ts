import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { textMetrics, type TextMetrics } from '../layout/label.ts';
import { textWidth } from '@/ui/screen/textWidth.ts';

/**
 * Measures a sample of the page's text against the estimate, and again when it changes: when the font arrives, and when a
 * reader sets text larger or further apart (WCAG 1.4.12).
 */
export function useTextMetrics(ref: RefObject<HTMLElement | null>, sample: string): TextMetrics {
  const [measured, setMeasured] = useState({ size: 12.5, scale: 1, lineHeight: 16.25 });
  useLayoutEffect(() => {
    const probe = ref.current;
    if (!probe) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(probe).fontSize);
      const { width, height } = probe.getBoundingClientRect();
      if (!(size > 0 && width > 0)) return;
      // Never less than estimated: of mixed scripts, one may be wider than the sample says.
      const scale = Math.max(1, Math.ceil((50 * width) / (textWidth(sample) * size)) / 50);
      setMeasured((before) =>
        before.size === size && before.scale === scale && before.lineHeight === height
          ? before
          : { size, scale, lineHeight: height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(probe);
    return () => observer.disconnect();
  }, [ref, sample]);
  const { size, scale, lineHeight } = measured;
  return useMemo(() => textMetrics(size, scale, lineHeight), [size, scale, lineHeight]);
}
