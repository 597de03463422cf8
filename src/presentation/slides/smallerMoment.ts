/** How a still timeline is set: how many of its entries, and the size of its smallest letters in px. */
export interface MomentSize {
  readonly count: number;
  readonly fontSize: number;
}

/** How a timeline that took `taken` px is set next so that it fits `height`; the same object where it fits or can't be smaller. */
export function smallerMoment(size: MomentSize, taken: number, height: number, least: number): MomentSize {
  if (taken <= height + 1) return size;
  if (size.fontSize > least)
    return { ...size, fontSize: Math.max(least, size.fontSize * Math.min(0.97, height / taken)) };
  return size.count > 1 ? { ...size, count: size.count - 1 } : size;
}
