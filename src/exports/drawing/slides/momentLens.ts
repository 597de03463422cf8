import { formatTick } from '@/period/format.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { DROP } from '@/timeline/axis/open/LensStrip.tsx';
import type { LensStrip } from '@/timeline/layout/openLayout.ts';
import { pxOf, type Scale } from '@/timeline/layout/placement.ts';
import { ticksIn } from '@/timeline/layout/ticks.ts';
import { DRAWN_EM, type OpenMoment } from '@/timeline/moment/planOpen.ts';
import type { DeckContext } from '../context.ts';
import { EM, widthIn, words } from '../picture/frame.ts';
import type { Box, Item, Paint, PathPoint } from '../picture/picture.ts';
import { BASIS_MARKS } from './basisMarks.ts';
import { bandItems, lineItems } from './lensEntry.ts';
import { placed, type Frame } from './lensFrame.ts';

const em = DRAWN_EM;

/** In em: from tick to tick at least, and where the axis' line lies below its labels. */
const APART = 6.5;
const LINE = 1.95;

/** How thick the edges of what is drawn wider are, in px. */
const EDGE = 1;

/** The axis with its lens as the stage shows it: what crowds is drawn wider in a strip below. */
export function lensItems(
  { layout, bases, width, zoom }: OpenMoment,
  all: TimeWindow,
  area: Box,
  context: DeckContext,
): readonly Item[] {
  const axis: Frame = { x: area.x, y: area.y, zoom, width };
  const below: Frame = { ...axis, y: axis.y + layout.axisHeight * zoom };
  const strips: Frame = { ...axis, y: below.y + DROP * zoom };
  const { m } = context;
  const key = bases.map((basis) => `${BASIS_MARKS[basis]} ${m.statement.basis[basis]}`).join('    ');
  return [
    ...tickItems(
      ticksIn(all, (APART * em) / layout.scale.pxPerDay),
      layout.scale,
      axis,
      layout.axisHeight,
      context,
    ),
    rule(axis, 0, LINE * em, width),
    ...layout.bands.flatMap((band) => bandItems(band, axis, em)),
    ...layout.lines.flatMap((line) => lineItems(line, axis, em)),
    ...layout.strips.flatMap((strip) => [
      ...dropItems(strip, axis, below, layout.axisHeight, context),
      ...stripItems(
        strip,
        { ...strips, x: strips.x + strip.left * zoom, width: strip.width },
        layout.stripHeight,
        context,
      ),
    ]),
    words(
      placed(strips)({ x: 0, y: layout.stripHeight + 0.3 * em, width, height: 1.3 * em }),
      em * zoom * 0.95,
      [[{ text: key, ink: 'soft' }]],
    ),
  ];
}

/** A crowded span on the axis, and the way from it down to its strip, with how many times as wide that is. */
function dropItems(
  { lens, opened, left, width }: LensStrip,
  axis: Frame,
  below: Frame,
  axisHeight: number,
  { m }: DeckContext,
): readonly Item[] {
  const inside = (px: number) => Math.min(Math.max(px, 0), axis.width);
  const [from, to] = [inside(opened.from), inside(opened.to)];
  const top = LINE * em;
  const middle = ((from + to) * 0.55 + (2 * left + width) * 0.45) / 2;
  const said = m.timeline.lens(lens.count, lens.unit, lens.factor);
  const wide = widthIn(said, em, EM.sans) * 1.1;
  const at = Math.min(Math.max(middle - wide / 2, left), left + width - wide);
  return [
    shape(below, 'wash', [
      [from, 0],
      [to, 0],
      [left + width, DROP],
      [left, DROP],
    ]),
    slant(below, from, left),
    slant(below, to, left + width - EDGE),
    upright(axis, from, top, axisHeight - top),
    upright(axis, to, top, axisHeight - top),
    words(
      placed(below)({ x: at, y: DROP * 0.5, width: wide, height: DROP * 0.5 }),
      em * below.zoom * 0.95,
      [[{ text: said, ink: 'soft' }]],
      { align: 'center' },
    ),
  ];
}

function stripItems(strip: LensStrip, frame: Frame, height: number, context: DeckContext): readonly Item[] {
  const { lens, scale, lines, day, width } = strip;
  // Its end is the next span's beginning.
  const shown = { from: lens.from, to: lens.to - 0.5 };
  const apart = Math.max((APART * em) / scale.pxPerDay, { day: 1, month: 30, year: 365 }[lens.unit]);
  return [
    {
      kind: 'shape',
      shape: 'rect',
      box: placed(frame)({ x: 0, y: 0, width, height }),
      paint: 'wash',
      alt: null,
    },
    ...tickItems(ticksIn(shown, apart), scale, frame, height, context),
    rule(frame, 0, 0, width),
    rule(frame, 0, height, width),
    ...(day === null ? [] : [upright(frame, pxOf(scale, day + 0.5), 0, height)]),
    ...lines.flatMap((line) => lineItems(line, frame, em)),
  ];
}

function tickItems(
  ticks: ReturnType<typeof ticksIn>,
  scale: Scale,
  frame: Frame,
  height: number,
  { m }: DeckContext,
): readonly Item[] {
  const at = placed(frame);
  return ticks.flatMap(({ dayNumber, year, month, day }): Item[] => {
    const x = pxOf(scale, dayNumber);
    const said = formatTick(year, month, day, m.period);
    const whole = x + 5 + widthIn(said, em, EM.sans) <= frame.width;
    return [
      { kind: 'shape', shape: 'line', box: at({ x, y: 0, width: 0, height }), paint: 'rule', alt: null },
      ...(whole
        ? [
            words(
              at({
                x: x + 5,
                y: 0.35 * em,
                width: Math.min(APART * em, frame.width - x - 5),
                height: 1.4 * em,
              }),
              em * frame.zoom * 0.95,
              [[{ text: said, ink: 'soft' as const }]],
            ),
          ]
        : []),
    ];
  });
}

const rule = (frame: Frame, x: number, y: number, width: number): Item => ({
  kind: 'shape',
  shape: 'line',
  box: placed(frame)({ x, y, width, height: 0 }),
  paint: 'ink',
  alt: null,
});

const upright = (frame: Frame, x: number, y: number, height: number): Item => ({
  kind: 'shape',
  shape: 'line',
  box: placed(frame)({ x, y, width: 0, height }),
  paint: 'ink',
  alt: null,
});

/** A line from the axis down to a strip's end, about as thick however flat it is. */
function slant(frame: Frame, from: number, to: number): Item {
  const flat = Math.abs(to - from) > DROP;
  const [across, down] = flat ? [0, EDGE] : [EDGE, 0];
  return shape(frame, 'ink', [
    [from, 0],
    [from + across, down],
    [to + across, DROP],
    [to, DROP - down],
  ]);
}

/** A plane between corners in px of a frame. */
function shape(frame: Frame, paint: Paint, corners: readonly (readonly [number, number])[]): Item {
  const xs = corners.map(([x]) => x);
  const left = Math.min(...xs);
  const box = placed(frame)({ x: left, y: 0, width: Math.max(...xs) - left, height: DROP });
  const points = corners.map(([x, y], index): PathPoint => ({
    to: index === 0 ? 'move' : 'line',
    x: (x - left) * frame.zoom,
    y: y * frame.zoom,
  }));
  return { kind: 'path', box, points: [...points, { to: 'close' }], paint, alt: null };
}
