import { lookOf } from '@/quantity/status.ts';
import { isTail } from '@/timeline/index/extent.ts';
import { figureParts, type Label } from '@/timeline/layout/label.ts';
import { BAND, type BandLine } from '@/timeline/layout/line/bandLines.ts';
import { LINE, type Line } from '@/timeline/layout/line/line.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { basisOfDate, isPublicRecord } from '@/timeline/words/eventWords.ts';
import { softEnd } from '../marks/softEnd.ts';
import { words } from '../picture/frame.ts';
import type { Item, Paint, Paragraph, TextItem } from '../picture/picture.ts';
import { strokeInk } from '../marks/strokeInk.ts';
import { BASIS_MARKS } from './basisMarks.ts';
import { placed, type Frame } from './lensFrame.ts';

/** A bar of an entry in its mark's height, and half the height of a ray's head. */
const BAR = { top: 0.16, height: 0.68 } as const;
const HEAD = { long: 0.64, half: 0.4 } as const;

/** A plan period: its bar, and its name in it or under it. */
export function bandItems(band: BandLine, frame: Frame, em: number): readonly Item[] {
  const { event, mark, inside, under, top } = band;
  const look = lookOf(event.obsStatus);
  const height = BAND.bar * em;
  const at = placed(frame);
  const bar: Item = {
    kind: 'shape',
    shape: 'rect',
    box: at({ x: mark.from, y: top, width: mark.to - mark.from, height }),
    paint: look,
    alt: said(event, band.inside?.text ?? band.under?.text),
  };
  const onBar = look === 'solid' ? 'paper' : undefined;
  return [
    bar,
    ...(inside
      ? [
          words(
            at({ x: inside.from, y: top, width: mark.to - inside.from, height }),
            em * frame.zoom,
            [lineOf(event, inside.text, 0, onBar)],
            { anchor: 'middle' },
          ),
        ]
      : []),
    ...(under
      ? [
          words(
            at({ x: under.from, y: top + height + BAND.under * em, width: frame.width - under.from, height }),
            em * frame.zoom,
            [lineOf(event, under.text, under.figures)],
          ),
        ]
      : []),
  ];
}

/** An entry with a row of its own: its mark with the rays of its open sides, and its words beside it or above it. */
export function lineItems(line: Line, frame: Frame, em: number): readonly Item[] {
  return [...markItems(line, frame, em), labelItem(line, frame, em)];
}

function labelItem({ event, text, label, top, height, pad }: Line, frame: Frame, em: number): TextItem {
  const before = label.side === 'before';
  // A little wider than reckoned, as other fonts are; never beyond the edge.
  const more = Math.min(label.width * 0.06, before ? label.from : frame.width - label.from - label.width);
  return words(
    placed(frame)({
      x: label.from - (before ? more : 0),
      y: top + pad,
      width: label.width + Math.max(0, more),
      height: height - 2 * pad - (label.side === 'above' ? LINE.mark * em : 0),
    }),
    em * frame.zoom,
    [lineOf(event, text, label.figures)],
    { align: before ? 'right' : 'left' },
  );
}

function markItems(line: Line, frame: Frame, em: number): readonly Item[] {
  const { event, extent, shape, mark, label, top, height, pad, text } = line;
  const look = lookOf(event.obsStatus);
  // What the report only refers to is in no status' colour.
  const ofBar = look === 'solid' && isPublicRecord(event) ? 'soft' : look;
  const tall = LINE.mark * em;
  const y = top + (label.side === 'above' ? height - pad - tall : (height - tall) / 2);
  const middle = y + tall / 2;
  const at = placed(frame);
  const drawn = (kind: 'rect' | 'ellipse', part: { top: number; height: number }, paint: Paint): Item => ({
    kind: 'shape',
    shape: kind,
    box: at({
      x: Math.max(0, mark.from),
      y: y + part.top * tall,
      width: Math.min(frame.width, mark.to) - Math.max(0, mark.from),
      height: part.height * tall,
    }),
    paint,
    alt: said(event, text),
  });
  const rays = [
    ...(isTail(extent.start) ? rayItems(mark.from, 0, middle, frame, em, strokeInk(look)) : []),
    ...(isTail(extent.end) ? rayItems(mark.to, frame.width, middle, frame, em, strokeInk(look)) : []),
  ];
  const soft = (x: number, way: 1 | -1) => {
    const { x: end, y: on } = at({ x, y: middle, width: 0, height: 0 });
    return softEnd(end, on, BAR.height * tall * frame.zoom + 2, 'paper', way);
  };
  const bar = shape === 'bar' ? BAR : { top: 0, height: 1 };
  return [
    ...rays,
    shape === 'dot'
      ? drawn('ellipse', { top: 0.5 - (0.5 * em) / tall, height: em / tall }, 'ink')
      : drawn('rect', bar, shape === 'bracket' ? 'outlined' : ofBar),
    ...(extent.start === 'soft' ? soft(mark.from, 1) : []),
    ...(extent.end === 'soft' ? soft(mark.to, -1) : []),
  ];
}

/** Dotted to the strip's end, with a head there: no one says how far it goes. */
function rayItems(
  from: number,
  to: number,
  middle: number,
  frame: Frame,
  em: number,
  paint: Paint,
): readonly Item[] {
  const at = placed(frame);
  const [long, half] = [HEAD.long * em, HEAD.half * em];
  const left = to < from;
  const [start, end] = left ? [to + long, from] : [from, to - long];
  const head = at({ x: left ? to : to - long, y: middle - half, width: long, height: 2 * half });
  const [tip, back] = left ? [0, head.width] : [head.width, 0];
  return [
    {
      kind: 'shape',
      shape: 'dashes',
      box: at({ x: start, y: middle, width: Math.max(0, end - start), height: 0 }),
      paint,
      alt: null,
    },
    {
      kind: 'path',
      box: head,
      points: [
        { to: 'move', x: tip, y: head.height / 2 },
        { to: 'line', x: back, y: 0 },
        { to: 'line', x: back, y: head.height },
        { to: 'close' },
      ],
      paint,
      alt: null,
    },
  ];
}

/** Title, date with the mark of its basis, and figures, on one line. */
function lineOf(event: TimelineEvent, text: Label, figures: number, ink?: 'paper'): Paragraph {
  const parts = figureParts(text, figures).join(text.separator.text);
  return [
    ...(text.title.text === ''
      ? []
      : [{ text: `${text.title.text}  `, bold: true, ...(ink ? { ink } : {}) }]),
    ...(text.meta.text === ''
      ? []
      : [{ text: `${BASIS_MARKS[basisOfDate(event)]} ${text.meta.text}`, ink: ink ?? ('soft' as const) }]),
    ...(parts === '' ? [] : [{ text: `  ${parts}`, ...(ink ? { ink } : {}) }]),
  ];
}

const said = (event: TimelineEvent, text: Label | undefined): string =>
  [text?.title.text ?? event.id, text?.meta.text ?? ''].filter((part) => part !== '').join(', ');
