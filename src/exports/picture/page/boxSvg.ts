import type { Box } from '../../drawing/picture/picture.ts';
import { plainColour } from '../chart/plainColour.ts';
import { element } from '../svg/xmlText.ts';
import { onPixels } from './onPixels.ts';
import { layerOf, placed, split, type Layer } from './layers.ts';
import { stripesPath } from './stripes.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Names what a drawing refers to. */
export type NewId = () => string;

/** The ground and edges of a box in the look of a style; lengths of that are `zoom` times as large. */
export function boxSvg(style: CSSStyleDeclaration, box: Box, zoom: number, newId: NewId): string {
  if (box.width <= 0 || box.height <= 0) return '';
  const edges = edgesOf(style, zoom);
  return grounds(style, box, edges, zoom, newId) + borders(style, box, edges);
}

type Edges = Readonly<Record<(typeof SIDES)[number], number>>;

const lengthOf = (style: CSSStyleDeclaration, name: string) =>
  Number.parseFloat(style.getPropertyValue(name)) || 0;

function edgesOf(style: CSSStyleDeclaration, zoom: number): Edges {
  const width = (side: string) =>
    style.getPropertyValue(`border-${side}-style`) === 'none'
      ? 0
      : lengthOf(style, `border-${side}-width`) * zoom;
  return { top: width('top'), right: width('right'), bottom: width('bottom'), left: width('left') };
}

const inner = ({ x, y, width, height }: Box, { top, right, bottom, left }: Edges): Box => ({
  x: x + left,
  y: y + top,
  width: width - left - right,
  height: height - top - bottom,
});

function grounds(style: CSSStyleDeclaration, box: Box, edges: Edges, zoom: number, newId: NewId): string {
  const { paint, opacity } = plainColour(style.backgroundColor);
  const rx = radiusOf(style, box.width);
  const ground =
    paint === 'none' || paint === ''
      ? ''
      : element('rect', {
          ...box,
          rx: rx > 0 ? rx : undefined,
          fill: paint,
          'fill-opacity': opacity === 1 ? undefined : opacity,
        });
  const images = split(style.backgroundImage, ',');
  const list = (name: string) => split(style.getPropertyValue(name), ',');
  const [positions, sizes, clips, repeats] = ['position', 'size', 'clip', 'repeat'].map((name) =>
    list(`background-${name}`),
  );
  const layers = images.map((image, i) => {
    const layer = layerOf(image);
    if (!layer || clips?.[i % clips.length] === 'text') return '';
    const area = clips?.[i % clips.length] === 'border-box' && images.length > 1 ? box : inner(box, edges);
    const place = placeIn(
      area,
      sizes?.[i % sizes.length] ?? 'auto',
      positions?.[i % positions.length] ?? '0% 0%',
      zoom,
    );
    const tiled = !(repeats?.[i % repeats.length] ?? '').startsWith('no-repeat') && place.width < area.width;
    return layerSvg(layer, tiled ? area : place, tiled ? place.width : null, zoom, newId);
  });
  return ground + layers.toReversed().join('');
}

/** Where an image of a size lies in its area. */
function placeIn(area: Box, size: string, position: string, zoom: number): Box {
  const length = (said: string | undefined, whole: number) =>
    said === undefined || said === 'auto'
      ? whole
      : said.endsWith('%')
        ? (whole * Number.parseFloat(said)) / 100
        : Number.parseFloat(said) * zoom;
  const [across, down] = size.split(' ');
  const [width, height] = [length(across, area.width), length(down, area.height)];
  const [left = '0%', top = '0%'] = position.split(' ');
  const at = (said: string, free: number) =>
    said.endsWith('%') ? (free * Number.parseFloat(said)) / 100 : Number.parseFloat(said) * zoom;
  const [dx, dy] = [at(left, area.width - width), at(top, area.height - height)];
  return onPixels({ x: area.x + dx, y: area.y + dy, width, height }, { from: area, to: area });
}

/** A gradient in its box; `tile`: how wide the square is that it fills again and again. */
function layerSvg(
  { repeating, degrees, stops }: Layer,
  box: Box,
  tile: number | null,
  zoom: number,
  newId: NewId,
) {
  const [first, second] = stops;
  if (!first) return '';
  const slanted = degrees === 135 || degrees === 315;
  if (slanted) {
    // Along x and y together a slanted px counts by the root of two.
    const scaled = stops.map((stop) => ({
      ...stop,
      px: stop.px === null ? null : stop.px * zoom * Math.SQRT2,
    }));
    const period = tile ?? (repeating ? (scaled.at(-1)?.px ?? 0) : 0);
    const to = tile === null ? (scaled[1]?.px ?? 0) : (second?.share ?? 0) * 2 * tile;
    const from = degrees === 315 && tile !== null ? tile - to : 0;
    if (period <= 0) return '';
    const under = plainColour(scaled.find(({ color }) => color !== first.color)?.color ?? '').paint;
    const d = stripesPath(box, { period, from, to: from + to });
    return (
      (under === 'none' ? '' : element('rect', { ...box, fill: under })) +
      element('path', { d, fill: plainColour(first.color).paint })
    );
  }
  const upright = degrees % 180 === 0;
  const length = upright ? box.height : box.width;
  const known = placed(
    stops.map((stop) => ({ ...stop, px: stop.px === null ? null : stop.px * zoom })),
    length,
  );
  // The first colour goes on before its stop, the last one beyond its own.
  const at = [...known.slice(0, 1).map((stop) => ({ ...stop, at: 0 })), ...known];
  const forward = degrees === 90 || degrees === 180;
  const part = (from: number, to: number): Box => {
    const [low, high] = forward ? [from, to] : [1 - to, 1 - from];
    return upright
      ? { ...box, y: box.y + low * length, height: (high - low) * length }
      : { ...box, x: box.x + low * length, width: (high - low) * length };
  };
  const last = at.at(-1);
  const ends = last && last.at < 1 ? [...at, { ...last, at: 1 }] : at;
  return ends
    .flatMap((stop, i) => {
      const before = ends[i - 1];
      if (!before || stop.at <= before.at) return [];
      const area = part(before.at, stop.at);
      const [one, other] = [plainColour(before.color), plainColour(stop.color)];
      if (before.color === stop.color)
        return one.paint === 'none' ? [] : [element('rect', { ...area, fill: one.paint })];
      const id = newId();
      const stopOf = ({ paint, opacity }: typeof one, offset: number) =>
        element('stop', {
          offset,
          'stop-color': paint === 'none' ? (one.paint === 'none' ? other.paint : one.paint) : paint,
          'stop-opacity': paint === 'none' ? 0 : opacity,
        });
      const [low, high] = forward ? [one, other] : [other, one];
      const way = upright ? { x1: 0, y1: 0, x2: 0, y2: 1 } : { x1: 0, y1: 0, x2: 1, y2: 0 };
      return [
        element('linearGradient', { id, ...way }, stopOf(low, 0) + stopOf(high, 1)) +
          element('rect', { ...area, fill: `url(#${id})` }),
      ];
    })
    .join('');
}

/** How round the corners are, px: the same all four. */
function radiusOf(style: CSSStyleDeclaration, width: number): number {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  return style.borderTopLeftRadius.endsWith('%') ? (width * radius) / 100 : radius;
}

/** Edges that go round corners, as one outline with a hole; in the colour of the upper one. */
function ring(style: CSSStyleDeclaration, box: Box, edges: Edges, radius: number): string {
  const { paint } = plainColour(style.borderTopColor);
  if (paint === 'none') return '';
  const { top, right, bottom, left } = edges;
  const of = (one: number, other: number): Corner => [Math.max(0, radius - one), Math.max(0, radius - other)];
  const outer: Corner = [radius, radius];
  const hole = inner(box, edges);
  const d =
    rounded(box, [outer, outer, outer, outer]) +
    (hole.width > 0 && hole.height > 0
      ? rounded(hole, [of(left, top), of(right, top), of(right, bottom), of(left, bottom)])
      : '');
  return element('path', { d, fill: paint, 'fill-rule': 'evenodd' });
}

/** A corner's radii, across and down. */
type Corner = readonly [number, number];

function rounded(
  { x, y, width, height }: Box,
  [a, b, c, d]: readonly [Corner, Corner, Corner, Corner],
): string {
  const arc = ([rx, ry]: Corner, dx: number, dy: number) =>
    rx > 0 && ry > 0
      ? `a${plain(rx)} ${plain(ry)} 0 0 1 ${plain(dx)} ${plain(dy)}`
      : `l${plain(dx)} ${plain(dy)}`;
  const [right, bottom] = [x + width, y + height];
  return [
    `M${plain(x + a[0])} ${plain(y)}H${plain(right - b[0])}${arc(b, b[0], b[1])}`,
    `V${plain(bottom - c[1])}${arc(c, -c[0], c[1])}H${plain(x + d[0])}${arc(d, -d[0], -d[1])}`,
    `V${plain(y + a[1])}${arc(a, a[0], -a[1])}Z`,
  ].join('');
}

const plain = (value: number) => Math.round(value * 100) / 100;

function borders(style: CSSStyleDeclaration, { x, y, width, height }: Box, edges: Edges): string {
  const radius = radiusOf(style, width);
  if (radius > 0 && SIDES.some((side) => edges[side] > 0))
    return ring(style, { x, y, width, height }, edges, radius);
  const places = {
    top: { x, y, width, height: edges.top },
    right: { x: x + width - edges.right, y, width: edges.right, height },
    bottom: { x, y: y + height - edges.bottom, width, height: edges.bottom },
    left: { x, y, width: edges.left, height },
  };
  return SIDES.map((side) => {
    const { paint, opacity } = plainColour(style.getPropertyValue(`border-${side}-color`));
    const place = places[side];
    if (paint === 'none' || edges[side] <= 0 || place.width <= 0 || place.height <= 0) return '';
    const look = { fill: paint, 'fill-opacity': opacity === 1 ? undefined : opacity };
    const solid = style.getPropertyValue(`border-${side}-style`) === 'solid';
    if (solid) return element('rect', { ...place, ...look });
    const [from, to] = side === 'top' || side === 'bottom' ? ['h', width] : ['v', height];
    const middle = [
      place.x + (from === 'v' ? place.width / 2 : 0),
      place.y + (from === 'h' ? place.height / 2 : 0),
    ];
    return element('path', {
      d: `M${middle.join(' ')}${from}${to}`,
      fill: 'none',
      stroke: paint,
      'stroke-width': edges[side],
      'stroke-dasharray': `${edges[side]} ${edges[side]}`,
    });
  }).join('');
}
