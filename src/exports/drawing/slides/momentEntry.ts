import { lookOf } from '@/quantity/status.ts';
import { isTail } from '@/timeline/index/extent.ts';
import { figureParts } from '@/timeline/layout/label.ts';
import type { DrawnEntry } from '@/timeline/layout/layout.ts';
import { softEnd } from '../marks/softEnd.ts';
import { words } from '../picture/frame.ts';
import type { Box, Item, Paint } from '../picture/picture.ts';
import { strokeInk } from '../marks/strokeInk.ts';

/** In em, as in the page's own layout. */
const MARK = { top: 0.24, height: 0.8, room: 1.28, tail: 4.4 } as const;

/** What an entry takes of the height, px. */
export const entryHeight = ({ lines }: Pick<DrawnEntry['label'], 'lines'>, em: number): number =>
  (MARK.room + 1.3 * (lines + 0.12)) * em;

/** An entry of the timeline: its mark, and its words under it. `right`: the edge of the axis. */
export function entryItems(
  entry: DrawnEntry,
  origin: { readonly x: number; readonly y: number },
  em: number,
  right: number,
): readonly Item[] {
  const { label, text, event } = entry;
  const ink = strokeInk(lookOf(event.obsStatus)) === 'expected' ? 'expected' : 'ink';
  const figures = figureParts(text, label.figures).join(text.separator.text);
  const place = {
    x: origin.x + label.from,
    y: origin.y + MARK.room * em,
    // A little wider than reckoned, as other fonts are; never beyond the edge.
    width: Math.min(label.width * 1.06, right - origin.x - label.from),
    height: entryHeight(label, em) - MARK.room * em,
  };
  return [
    ...markItems(entry, origin, em),
    words(place, em, [
      [{ text: text.title.text, bold: true, ink, size: em * 1.1 }],
      [{ text: text.meta.text, ink: 'soft' }],
      ...(figures === '' ? [] : [[{ text: figures, ink } as const]]),
    ]),
  ];
}

function markItems(
  { mark, shape, text, extent, event }: DrawnEntry,
  origin: { readonly x: number; readonly y: number },
  em: number,
): readonly Item[] {
  const look = lookOf(event.obsStatus);
  const [from, to] = [origin.x + mark.from, origin.x + mark.to];
  const bar = { x: from, y: origin.y + MARK.top * em, width: to - from, height: MARK.height * em };
  const middle = bar.y + bar.height / 2;
  const alt = `${text.title.text}, ${text.meta.text}`;
  const line = (box: Box, dashed = false): Item => ({
    kind: 'shape',
    shape: dashed ? 'dashes' : 'line',
    box,
    paint: strokeInk(look),
    alt: null,
  });
  const tail = (x: number) => line({ x, y: middle, width: MARK.tail * em, height: 0 }, true);
  const upright = (x: number) => line({ x, y: bar.y, width: 0, height: bar.height });
  const drawn = (paint: Paint): Item => ({
    kind: 'shape',
    shape: shape === 'dot' ? 'ellipse' : 'rect',
    box: bar,
    paint,
    alt,
  });
  // One day of several: the days between two uprights, none of them filled.
  if (shape === 'bracket') {
    return [drawn('none'), line({ ...bar, y: middle, height: 0 }, true), upright(from), upright(to)];
  }
  return [
    ...(isTail(extent.start) ? [tail(Math.max(origin.x - 30, from - MARK.tail * em))] : []),
    ...(isTail(extent.end) ? [tail(to)] : []),
    drawn(look),
    ...(extent.start === 'soft' ? softEnd(from, middle, bar.height + 2, 'paper', 1) : []),
    ...(extent.end === 'soft' ? softEnd(to, middle, bar.height + 2, 'paper', -1) : []),
  ];
}
