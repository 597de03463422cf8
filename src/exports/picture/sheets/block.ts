import type { Paragraph, TextItem } from '../../drawing/picture/picture.ts';
import { linesOf } from '../svg/lines.ts';

/** Line height over font size of what stands around a drawing. */
const LEADING = 1.36;

/** A text as high as it needs at a width, and where it ends. */
export function block(
  paragraphs: readonly Paragraph[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  more: Partial<Pick<TextItem, 'face' | 'align' | 'leading'>> = {},
): { readonly item: TextItem; readonly below: number } {
  const style = { face: 'sans', leading: LEADING, ...more } as const;
  const { height } = linesOf(paragraphs, place.width, size, style);
  const item: TextItem = { kind: 'text', box: { ...place, height }, paragraphs, size, ...style };
  return { item, below: place.y + height };
}
