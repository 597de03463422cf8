/** The arms of a double chevron, pointing right, as one path: its thickness and step follow from how tall it is beside its width. */
export function chevronPath(width: number, height: number): string {
  const tall = height > 2 * width;
  const arm = (tall ? 0.2 : 0.247) * width;
  const step = (tall ? 0.345 : 0.46) * width;
  return [0, step].map((x) => armPath(x, arm, width - arm - step, height)).join('');
}

/** One arm of a chevron: `thickness` across, its tip `depth` before its ends. */
export function armPath(x: number, thickness: number, depth: number, height: number): string {
  const [outer, middle] = [x + thickness, height / 2].map(round);
  const ends = `M${round(x)} 0H${outer}L${round(x + thickness + depth)} ${middle}L${outer} ${round(height)}`;
  return `${ends}H${round(x)}L${round(x + depth)} ${middle}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
