import { textWidth } from '@/ui/screen/textWidth.ts';

/** A text with the room that it takes, in em. */
interface Measured {
  readonly text: string;
  readonly em: number;
}

/** What is written at an entry: its title, its date with the basis, and its figures, each whole. */
export interface Label {
  readonly title: Measured;
  readonly meta: Measured;
  readonly figures: readonly Measured[];
  /** So many more figures are never written, only counted: nobody reads a hundred at one entry. */
  readonly beyond: number;
  /** Stands between figures. */
  readonly separator: Measured;
  /** Says how many figures found no room; `rest` is the most that it takes. */
  readonly moreFigures: (count: number) => string;
  readonly rest: number;
}

export function labelOf(
  title: string,
  meta: string,
  figures: readonly string[],
  separator: string,
  moreFigures: (count: number) => string,
  beyond = 0,
): Label {
  const measured = (text: string) => ({ text, em: textWidth(text) });
  return {
    title: measured(title),
    meta: measured(meta),
    figures: figures.map(measured),
    beyond,
    separator: measured(separator),
    moreFigures,
    rest: figures.length === 0 ? 0 : textWidth(separator + moreFigures(figures.length + beyond)),
  };
}

/** The figures that fit, each whole, and in the end a count of the others. */
export function figureParts({ figures, beyond, moreFigures }: Label, shown: number): readonly string[] {
  const parts = figures.slice(0, shown).map(({ text }) => text);
  const more = figures.length + beyond - shown;
  return more > 0 ? [...parts, moreFigures(more)] : parts;
}

/** Sizes in px; `scale` is how much wider the page's text is than estimated. */
export interface TextMetrics {
  readonly titleSize: number;
  readonly metaSize: number;
  readonly lineHeight: number;
  readonly scale: number;
}

/** Titles are set so much larger than dates and figures (timeline.css). */
export const TITLE_RATIO = 1.12;

/** The sizes that go with a font size of dates and figures, in px. */
export function textMetrics(metaSize: number, scale = 1, lineHeight = metaSize * 1.3): TextMetrics {
  return { metaSize, titleSize: metaSize * TITLE_RATIO, lineHeight, scale };
}

/** The label as it fits: how wide, on how many lines, and how many of its figures; the others are counted. */
export interface LabelBox {
  readonly width: number;
  readonly lines: 2 | 3;
  readonly figures: number;
}

/** The mark of the basis before the date, in em (timeline.css). */
const BASIS = 1.4;
/** Space after a label, in em, within its own width and to the next one. */
const SPARE = 0.5;
export const GAP = 1.12;
/** A mark this long, as a share of the longest label, keeps its figures under it. */
const LONG = 0.6;

/**
 * Fits a label into a width. Title and date may be cut short, for they stand whole in the details and the name; a figure
 * never is, or it could lose its qualifier, its status or its note: what does not fit is left to the count. `mark`, the
 * width of the mark above: figures do not reach beyond one that is itself long, so that its neighbour can stand beside it.
 */
export function fitLabel(label: Label, most: number, mark: number, metrics: TextMetrics): LabelBox {
  const { title, meta, figures } = label;
  const size = metrics.metaSize * metrics.scale;
  const spare = SPARE * metrics.metaSize;
  const text = Math.min(
    most - spare,
    Math.max(title.em * metrics.titleSize * metrics.scale, (meta.em + BASIS) * size),
  );
  const room = mark > LONG * most ? Math.max(text, mark - GAP * metrics.metaSize) : most - spare;
  const widthOf = (count: number) =>
    size *
    (figures.slice(0, count).reduce((sum, { em }) => sum + em, 0) +
      label.separator.em * Math.max(0, count - 1) +
      (count < figures.length + label.beyond ? label.rest : 0));
  let count = figures.length;
  while (count > 0 && widthOf(count) > room) count--;
  return {
    width: Math.max(text, widthOf(count)) + spare,
    lines: figures.length > 0 ? 3 : 2,
    figures: count,
  };
}
