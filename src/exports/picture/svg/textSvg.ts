import { LINE } from '../../drawing/picture/frame.ts';
import type { Run, TextItem } from '../../drawing/picture/picture.ts';
import { setText, setWidth, type SetLine } from './lines.ts';
import type { Pen } from './penOf.ts';
import { element, escaped } from './xmlText.ts';

/** Where the letters of a line stand in its height, as a share of the font size that is left over. */
const CAPITALS = 0.72;

/** A text in its box: a line each, in the order in which it is read. */
export function textSvg(item: TextItem, pen: Pen): string {
  const { box, face, align = 'left', anchor = 'top', leading = LINE, halo = false } = item;
  const { size, lines, height } = setText(item);
  const free = Math.max(0, box.height - height);
  let top = box.y + (anchor === 'top' ? 0 : anchor === 'middle' ? free / 2 : free);
  const x = align === 'left' ? box.x : align === 'center' ? box.x + box.width / 2 : box.x + box.width;
  const inside = lines.map((line) => {
    const baseline = top + (line.size * (leading + CAPITALS)) / 2;
    top += line.size * leading;
    return align === 'right' && line.runs.length > 1
      ? endedSvg(line, x, baseline, item, size, pen)
      : lineSvg(line, x, baseline, size, pen);
  });
  const anchors = { left: undefined, center: 'middle', right: 'end' } as const;
  const style = {
    'font-family': pen.families[face],
    'font-size': size,
    'text-anchor': anchors[align],
    // LibreOffice would leave out the space between a bold word and the next; one at a line's end would move others off their edge.
    'xml:space': align === 'left' ? 'preserve' : undefined,
  };
  const text = element('text', { ...style, fill: pen.inks.ink }, inside.join(''));
  return halo && !pen.transparent ? haloSvg(style, inside.join(''), pen) + text : text;
}

/** The same letters below it in paper, wider: LibreOffice doesn't know letters that paint their stroke first. */
function haloSvg(style: Readonly<Record<string, string | number | undefined>>, inside: string, pen: Pen) {
  const { paper } = pen.inks;
  const stroke = { fill: paper, stroke: paper, 'stroke-width': 5, 'stroke-linejoin': 'round' };
  return element(
    'text',
    { ...style, ...stroke, 'aria-hidden': 'true' },
    inside.replaceAll(/ fill="[^"]*"/g, ''),
  );
}

function lineSvg({ runs, after }: SetLine, x: number, y: number, size: number, pen: Pen): string {
  return element('tspan', { x, y }, runs.map((run) => runSvg(run, size, pen)).join('') + after);
}

/**
 * A line that ends at a place, each run of it at a place of its own: LibreOffice would end every run where the line does, one upon
 * another.
 */
function endedSvg({ runs, after }: SetLine, end: number, y: number, item: TextItem, size: number, pen: Pen) {
  let x = end;
  const placed = runs.toReversed().map((run) => {
    const { text, bold = false, size: own = size } = run;
    const trailing = text.length - text.trimEnd().length;
    const width = (part: string) => setWidth(part, item.face, bold) * own;
    // Spaces at the line's end are none.
    const at = x === end ? end : x - trailing * width(' ');
    x = at - width(text.trim());
    return element('tspan', { x: at, y }, runSvg({ ...run, text: text.trim() }, size, pen));
  });
  return placed.toReversed().join(' ') + after;
}

function runSvg({ text, bold = false, ink = 'ink', size }: Run, usual: number, { inks }: Pen): string {
  const said = escaped(text);
  if (!bold && ink === 'ink' && (size ?? usual) === usual) return said;
  return element(
    'tspan',
    {
      fill: ink === 'ink' ? undefined : inks[ink],
      'font-weight': bold ? 600 : undefined,
      'font-size': (size ?? usual) === usual ? undefined : size,
    },
    said,
  );
}
