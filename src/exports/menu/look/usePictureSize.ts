import { useEffect, useEffectEvent, useState } from 'react';
import type { PictureSize } from '../../pictureLook.ts';
import type { Asked } from '../useDownload.ts';

/** How large a picture will be, found out by laying it out while its look is chosen; null until then, or where that fails. */
export function usePictureSize(asking: () => Asked): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  const measure = useEffectEvent(async (signal: AbortSignal) => {
    const { sheetFor } = await import('../../picture/svg.ts');
    const { width, height } = await sheetFor({ ...asking(), made: new Date() }, signal);
    setSize({ width, height });
  });
  useEffect(() => {
    const controller = new AbortController();
    // What can't be laid out is told when it is asked for.
    measure(controller.signal).catch(() => undefined);
    return () => controller.abort();
  }, []);
  return size;
}
