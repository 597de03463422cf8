import type { RangeEnd } from '@/charts/rows/valueMark.ts';
import { words } from '../../drawing/picture/frame.ts';
import type { Item, Paint, ShapeItem } from '../../drawing/picture/picture.ts';
import { chevrons, OPEN_REACH } from '../../drawing/marks/chevrons.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import type { DrawnRow } from './drawnRow.ts';
import { softEnd } from '../../drawing/marks/softEnd.ts';
import { symbolPath } from './symbolPath.ts';

/** Where a row's mark stands. */
export interface RowPlace {
  readonly row: DrawnRow;
  readonly xOf: (value: number) => number;
  readonly middle: number;
  readonly thickness: number;
  /** The edge of the room for remarks. */
  readonly right: number;
  readonly remarkSize: number;
}

const tick = (x: number, middle: number, height: number, paint: Paint): ShapeItem => ({
  kind: 'shape',
  shape: 'line',
  box: { x, y: middle - height / 2, width: 0, height },
  paint: strokeInk(paint),
  alt: null,
});

const dot = (x: number, middle: number, paint: Paint, radius = 7): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  box: { x: x - radius, y: middle - radius, width: 2 * radius, height: 2 * radius },
  paint,
  alt: null,
});

/** What is drawn over or beside a row's bar, and what is said there. */
export function overlay(place: RowPlace, alt: string): readonly Item[] {
  const { row, xOf, middle, thickness } = place;
  const { mark, look, remarks } = row;
  const items = marks(place, row.remarks.at(-1) ?? alt);
  const ends = 'to' in mark ? [xOf(mark.from), xOf(mark.to)] : [xOf(mark.at)];
  const open = mark.shape === 'bound' || (mark.shape === 'bar' && mark.end !== 'closed');
  const x = Math.max(...ends, ...(mark.shape === 'counted' ? [xOf(100)] : [])) + (open ? OPEN_REACH : 8) + 8;
  if (remarks.length === 0) return items;
  const box = {
    x,
    y: middle - thickness / 2 - 6,
    width: Math.max(40, place.right - x),
    height: thickness + 12,
  };
  const ink = strokeInk(look) === 'expected' ? 'expected' : 'soft';
  return [
    ...items,
    words(
      box,
      place.remarkSize,
      remarks.map((text) => [{ text, ink }]),
      { anchor: 'middle' },
    ),
  ];
}

function marks({ row: { mark, look }, xOf, middle, thickness }: RowPlace, alt: string): readonly Item[] {
  switch (mark.shape) {
    case 'bar': {
      const x = xOf(mark.to);
      const side = mark.to < mark.from ? 'below' : 'above';
      if (mark.end === 'open') return chevrons(x, middle, side, look, alt);
      if (mark.end === 'about')
        return softEnd(x, middle, thickness, strokeInk(look), side === 'above' ? 1 : -1);
      return mark.end === 'nearly' ? softEnd(x, middle, thickness, 'paper', side === 'above' ? -1 : 1) : [];
    }
    case 'bound': {
      const x = xOf(mark.at);
      return [tick(x, middle, thickness, look), ...chevrons(x, middle, mark.side, look, alt)];
    }
    case 'range': {
      const [from, to] = [xOf(mark.from), xOf(mark.to)];
      const height = thickness * 0.6;
      return [
        {
          kind: 'shape',
          shape: 'rect',
          box: { x: from, y: middle - height / 2, width: to - from, height },
          paint: look,
          alt,
        },
        ...rangeEnd(from, mark.lower, -1),
        ...rangeEnd(to, mark.upper, 1),
      ];
    }
    case 'whiskers': {
      const [from, to] = [xOf(mark.from), xOf(mark.to)];
      const across = { x: from, y: middle, width: to - from, height: 0 };
      return [
        { kind: 'shape', shape: 'line', box: across, paint: strokeInk(look), alt },
        tick(from, middle, 22, look),
        tick(to, middle, 22, look),
        dot(xOf(mark.at), middle, look),
      ];
    }
    case 'dot': {
      const x = xOf(mark.at);
      const soft = mark.end === 'closed' ? [] : softEnd(x + 8, middle, 14, strokeInk(look), 1);
      return [dot(x, middle, look), ...soft];
    }
    case 'counted': {
      const cell = (xOf(100) - xOf(0)) / mark.of;
      const side = Math.min(cell * 0.86, thickness);
      const centres = Array.from({ length: mark.of }, (_, i) => ({
        x: xOf(0) + (i + 0.5) * cell,
        y: middle,
      }));
      return [
        ...symbolPath(mark.symbol, side, centres.slice(0, mark.count), look, alt),
        ...symbolPath(mark.symbol, side, centres.slice(mark.count), 'rule', null),
      ];
    }
  }

  function rangeEnd(x: number, end: RangeEnd, way: 1 | -1): readonly Item[] {
    if (end === 'about') return softEnd(x, middle, thickness * 0.6, strokeInk(look), way);
    if (end === 'closed') return [tick(x, middle, thickness, look)];
    return [dot(x, middle, 'paper', 8), dot(x, middle, 'outlined', 6)];
  }
}
