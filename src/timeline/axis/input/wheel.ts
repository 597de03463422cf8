/** A line and a page of a wheel that doesn't count in px (WheelEvent.deltaMode 1 and 2). */
const PX = [1, 16, 400] as const;

/**
 * By how much a turn of the wheel zooms. With Ctrl the turn may be a trackpad's pinch, which comes in small numbers, so
 * those count for more and a mouse's notches are capped.
 */
export function zoomFactorOf(wheel: {
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}): number {
  const px = wheel.deltaY * (PX[wheel.deltaMode] ?? 1);
  const [speed, most] = wheel.ctrlKey ? [0.008, 50] : [0.002, 200];
  return Math.exp(-speed * Math.min(Math.max(px, -most), most));
}
