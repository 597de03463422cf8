import { isTail } from '../../index/extent.ts';
import type { Dated } from '../../index/timelineIndex.ts';
import type { Label } from '../label.ts';
import { brokenClear, onOneLine, wrapped, type LineText } from './lineText.ts';
import { lineMark, type LineShape } from './lineMark.ts';
import type { Stretch } from '../rows.ts';
import { clearStart, type Strip } from '../lens/strip.ts';

/** An entry with a row of its own: its mark, and its text beside it on one line, or above it where it finds no room beside. */
export interface Line extends Dated {
  readonly text: Label;
  readonly shape: LineShape;
  /** In px of the strip; a mark that is longer than the strip goes just beyond its ends. */
  readonly mark: Stretch;
  /** The mark with the dotted rays of its open sides, which reach the strip's ends: no one says how far they go. */
  readonly drawn: Stretch;
  readonly label: LineText & {
    readonly from: number;
    readonly side: 'after' | 'before' | 'above';
    /** Set towards its end, since its mark stands there. */
    readonly atEnd?: boolean;
  };
  /** All that the entry takes; nothing of it lies beyond the strip. */
  readonly box: Stretch;
  readonly top: number;
  readonly height: number;
  /** Above and below it, in px, within its height. */
  readonly pad: number;
}

/** Heights and lengths in em (line.css). */
export const LINE = { mark: 1.24, pad: 0.64, gap: 0.8, fade: 0.72, indent: 1.6 } as const;

/** Lays entries out in rows of their own below each other on a strip, from `top` on. */
export function stackLines(
  entries: readonly Dated[],
  strip: Strip,
  top: number,
  label: (dated: Dated) => Label,
): { readonly lines: readonly Line[]; readonly bottom: number } {
  let bottom = top;
  const lines = entries.map((dated) => {
    const line = placeLine(dated, label(dated), strip, bottom);
    bottom += line.height;
    return line;
  });
  return { lines, bottom };
}

/** Places one entry; all of its text is within the strip. */
function placeLine(dated: Dated, text: Label, strip: Strip, top: number): Line {
  const { scale, width, metrics } = strip;
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
  const label = labelPlace(text, seen, strip);
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
    height: (strip.pad * 2 + (above ? LINE.mark : 0)) * em + metrics.lineHeight * label.lines,
    pad: strip.pad * em,
  };
}

/** A place for a text, and whether no upright line crosses it there. */
type Candidate = Line['label'] & { readonly clear: boolean };

function labelPlace(text: Label, seen: Stretch, strip: Strip): Line['label'] {
  const gap = LINE.gap * strip.metrics.metaSize;
  const besides: readonly Candidate[] = [
    { side: 'after' as const, room: { from: seen.to + gap, to: strip.width } },
    { side: 'before' as const, room: { from: 0, to: seen.from - gap } },
  ].flatMap(({ side, room }) => {
    const fitted = onOneLine(text, room.to - room.from, strip.metrics);
    if (!fitted) return [];
    const wanted = side === 'after' ? room.from : room.to - fitted.width;
    const clear = clearStart(wanted, fitted.width, room, strip);
    return [{ ...fitted, side, from: clear ?? wanted, clear: clear !== null }];
  });
  const above = aboveOf(text, seen, strip);
  // The side on which the most is said wins, of those one where no line crosses the text, and of those the first.
  const worth = ({ figures, clear }: Candidate) => 2 * figures + Number(clear);
  const { clear: _, ...best } = [...besides, above].reduce((first, one) =>
    worth(one) > worth(first) ? one : first,
  );
  return best;
}

function aboveOf(text: Label, seen: Stretch, strip: Strip): Candidate {
  const { width, metrics } = strip;
  const indent = Math.min(LINE.indent * metrics.metaSize, seen.to - seen.from);
  // A text of several lines keeps as far from the strip's edge as one beside an arrow.
  const room = { from: Math.min(LINE.indent * metrics.metaSize, width / 8), to: width };
  const fitted = onOneLine(text, width, metrics);
  const lines =
    fitted?.figures === text.figures.length ? fitted : wrapped(text, room.to - room.from, metrics);
  const wanted = clamp(seen.from + indent, 0, width - lines.width);
  const clear = clearStart(wanted, lines.width, { from: 0, to: width }, strip);
  const broken = clear === null ? brokenClear(text, room, strip) : null;
  if (broken)
    return { ...broken, side: 'above', clear: true, atEnd: seen.from > broken.from + broken.width / 2 };
  return { ...lines, side: 'above', from: clear ?? wanted, clear: clear !== null };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
