import type { Item, Run } from '../../drawing/picture/picture.ts';
import type { Sheet, SheetItem } from '../sheet.ts';
import { block } from './block.ts';
import { keyItems, type KeyEntry } from './key.ts';

/** Around a picture, px. */
export const MARGIN = 40;

/** What a picture of a part says above and below its drawing. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  /** That it doesn't show all, and what it shows; left out: all. */
  readonly filtered?: string | null;
  readonly lead: string | null;
  readonly note: string | null;
  readonly key: readonly KeyEntry[];
  /** Whose figures they are, and from where; then the report and its licence. */
  readonly sources: readonly string[];
  readonly description: string;
}

/** The drawing, its top at `y`, and where it ends. */
export type DrawAt = (y: number) => { readonly items: readonly SheetItem[]; readonly below: number };

interface Style extends Omit<Run, 'text' | 'size'> {
  /** To what follows. */
  readonly gap: number;
  readonly face?: 'serif' | 'sans';
}

/** A picture of a part: its title and how it is read, the drawing, then what it must not be taken for, its key, and where it is from. */
export function framed(frame: Frame, width: number, draw: DrawAt): Sheet {
  const { id, title, filtered = null, lead, note, key, sources, description } = frame;
  const items: SheetItem[] = [];
  let y = MARGIN - 8;
  const put = (text: string, size: number, { gap, face = 'sans', ...style }: Style) => {
    const { item, below } = block([[{ text, ...style }]], { x: MARGIN, y, width }, size, { face });
    items.push(item);
    y = below + gap;
  };
  put(title, 26, { gap: lead === null && filtered === null ? 20 : 6, face: 'serif', bold: true });
  if (filtered !== null) put(filtered, 15, { gap: lead === null ? 20 : 6, bold: true });
  if (lead !== null) put(lead, 14, { gap: 20, ink: 'soft' });
  // On whole pixels, as on the page: between two a dot or a thin line would be a blur.
  const drawing = draw(Math.round(y));
  items.push(...drawing.items);
  y = drawing.below + 20;
  if (note !== null) put(note, 15, { gap: 14 });
  items.push(ruleAt(y, width));
  y += 12;
  if (key.length > 0) {
    const drawn = keyItems(key, { x: MARGIN, y, width });
    items.push(...drawn.items);
    y = drawn.below + 8;
  }
  for (const line of sources) put(line, 13, { gap: 3, ink: 'soft' });
  return { id, title, description, width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN - 16), items };
}

const ruleAt = (y: number, width: number): Item => ({
  kind: 'shape',
  shape: 'line',
  box: { x: MARGIN, y, width, height: 0 },
  paint: 'rule',
  alt: null,
});
