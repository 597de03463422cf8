import type { ChartContext } from '@/charts/chartContext.ts';
import { drawnPart } from '@/charts/drawnPart.ts';
import { kindOf } from '@/charts/registry.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { SlideGeometry } from '../frame/slideGeometry.ts';

/** The size of a chart's letters, in px. */
export interface Letters {
  readonly size: number;
  /** Whether a reader wants them larger than the slide would have them. */
  readonly larger: boolean;
}

/** Half a pixel is no reader's wish. */
const SLACK = 0.5;

/**
 * The letters of a chart on a slide so wide (px), which are so large (in 1 % of it). Upright they follow the reader's own text as
 * words do: `words` is the size (px) of those that are `leastText` large.
 */
export function lettersOf(
  { format, leastText }: SlideGeometry,
  width: number,
  size: number,
  words: number,
): Letters {
  const usual = (width * size) / 100;
  const wanted = (words * size) / leastText;
  const larger = format === 'tall' && wanted > usual + SLACK;
  return { size: larger ? wanted : usual, larger };
}

/** The height (px) that a chart asks for with larger letters; with those of the slide it takes what there is (0). */
export function roomWithLetters(
  entry: ChartEntry,
  context: ChartContext,
  { size, larger }: Letters,
  { width, individuals = false }: { readonly width: number; readonly individuals?: boolean },
): number {
  if (!larger) return 0;
  const part = drawnPart(entry, context);
  const box = { width, height: undefined, fontSize: size, stage: true };
  return kindOf(part).height(context, box, individuals);
}
