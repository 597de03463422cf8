import { isTail } from '../index/extent.ts';
import type { Dated } from '../index/timelineIndex.ts';
import type { Label, TextMetrics } from './label.ts';
import { onOneLine, wrapped, type LineText } from './lineText.ts';
import { lineMark, type LineShape } from './lineMark.ts';
import type { Scale } from './placement.ts';
import type { Stretch } from './rows.ts';

/** An entry with a row of its own: its mark, and its text beside it on one line, or above it where it finds no room beside. */
export interface Line extends Dated {
  readonly text: Label;
  readonly shape: LineShape;
  /** In px of the strip; a mark that is longer than the strip goes just beyond its ends. */
  readonly mark: Stretch;
  /** The mark with the dotted rays of its open sides, which reach the strip's ends: no one says how far they go. */
  readonly drawn: Stretch;
  readonly label: LineText & { readonly from: number; readonly side: 'after' | 'before' | 'above' };
  /** All that the entry takes; nothing of it lies beyond the strip. */
  readonly box: Stretch;
  readonly top: number;
  readonly height: number;
}

/** Heights and lengths in em (line.css). */
export const LINE = { mark: 1.24, pad: 0.64, gap: 0.8, fade: 0.72, indent: 1.6 } as const;

/** Lays entries out in rows of their own below each other on a strip `width` px wide, from `top` on. */
export function stackLines(
  entries: readonly Dated[],
  scale: Scale,
  width: number,
  top: number,
  metrics: TextMetrics,
  label: (dated: Dated) => Label,
): { readonly lines: readonly Line[]; readonly bottom: number } {
  let bottom = top;
  const lines = entries.map((dated) => {
    const line = placeLine(dated, label(dated), scale, width, bottom, metrics);
    bottom += line.height;
    return line;
  });
  return { lines, bottom };
}

/** Places one entry; all of its text is within the strip. */
export function placeLine(
  dated: Dated,
  text: Label,
  scale: Scale,
  width: number,
  top: number,
  metrics: TextMetrics,
): Line {
  const em = metrics.metaSize;
  const { extent } = dated;
  const { shape, mark: exact } = lineMark(extent, scale, em);
  // Browsers can't draw a rectangle that is millions of px long.
  const mark = { from: clamp(exact.from, -width, 2 * width), to: clamp(exact.to, -width, 2 * width) };
  const fade = {
    start: extent.start === 'soft' ? LINE.fade * em : 0,
    end: extent.end === 'soft' ? LINE.fade * em : 0,
  };
  const drawn = {
    from: isTail(extent.start) ? Math.min(0, mark.from) : mark.from - fade.start,
    to: isTail(extent.end) ? Math.max(width, mark.to) : mark.to + fade.end,
  };
  const seen = { from: clamp(drawn.from, 0, width), to: clamp(drawn.to, 0, width) };
  const label = labelPlace(text, seen, width, metrics);
  const above = label.side === 'above';
  return {
    ...dated,
    text,
    shape,
    mark,
    drawn,
    label,
    box: { from: Math.min(seen.from, label.from), to: Math.max(seen.to, label.from + label.width) },
    top,
    height: (LINE.pad * 2 + (above ? LINE.mark : 0)) * em + metrics.lineHeight * label.lines,
  };
}

function labelPlace(text: Label, seen: Stretch, width: number, metrics: TextMetrics): Line['label'] {
  const gap = LINE.gap * metrics.metaSize;
  const beside = [
    { side: 'after' as const, room: width - seen.to - gap },
    { side: 'before' as const, room: seen.from - gap },
  ].flatMap(({ side, room }) => {
    const fitted = onOneLine(text, room, metrics);
    if (!fitted) return [];
    const from = side === 'after' ? seen.to + gap : seen.from - gap - fitted.width;
    return [{ ...fitted, side, from }];
  });
  const above = aboveOf(text, seen, width, metrics);
  // The side on which the most is said wins, and the first of them.
  const [first = above, ...others] = [...beside, above];
  return others.reduce((best, one) => (one.figures > best.figures ? one : best), first);
}

function aboveOf(text: Label, seen: Stretch, width: number, metrics: TextMetrics): Line['label'] {
  const indent = Math.min(LINE.indent * metrics.metaSize, seen.to - seen.from);
  const fitted = onOneLine(text, width, metrics);
  const lines = fitted?.figures === text.figures.length ? fitted : wrapped(text, width, metrics);
  return { ...lines, side: 'above', from: clamp(seen.from + indent, 0, width - lines.width) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
