import { heightOf, joinedLines, plainLines, quantityLines, type TextLine } from '../label/textLines.ts';
import { SPACED } from '@/ui/screen/textWidth.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { textOf, type Stretch } from '@/report/texts/stretch.ts';
import type { ChartBox } from '../chartContext.ts';

/** Where the words of a row stand: in a column beside its marks, or above them. */
export type PanelMode = 'beside' | 'above';

/** The horizontal plan that all rows of a chart share, in px. */
export interface PanelPlan {
  readonly mode: PanelMode;
  readonly wordsWidth: number;
  readonly areaX: number;
  readonly areaWidth: number;
}

/** A row's place: its words, and the area of its marks. */
export interface Panel {
  readonly top: number;
  readonly height: number;
  readonly words: readonly TextLine[];
  readonly areaTop: number;
}

const VALUE_SIZE = 1.12;
const LABEL_LINES = 3;

export function planPanels(mode: PanelMode, width: number, fontSize: number): PanelPlan {
  if (mode === 'above') return { mode, wordsWidth: width, areaX: 0, areaWidth: width };
  const wordsWidth = Math.min(width * 0.36, fontSize * 20);
  const areaX = wordsWidth + fontSize * 1.5;
  return { mode, wordsWidth, areaX, areaWidth: width - areaX };
}

/** A row's words: the value, whole; its name, where that says more than the value's unit; what one mark stands for. Above the marks they share lines, which leaves those more room. */
export function panelWords(
  row: { readonly parts: readonly QuantityPart[]; readonly label: readonly Stretch[] },
  scale: string | readonly Stretch[],
  plan: PanelPlan,
  { fontSize, stage = false }: ChartBox,
): TextLine[] {
  const { mode } = plan;
  const wordsWidth = plan.wordsWidth * (stage ? SPACED : 1);
  const blocks = [
    quantityLines(row.parts, wordsWidth, fontSize * VALUE_SIZE),
    ...(saysMore(row) ? [plainLines(row.label, 'label', wordsWidth, fontSize, LABEL_LINES)] : []),
    plainLines(scale, 'remark', wordsWidth, fontSize),
  ];
  return mode === 'above' ? joinedLines(blocks, wordsWidth) : blocks.flat();
}

/** Whether a name adds to its quantity: “People” adds nothing to “more than 40,000 people”. */
function saysMore({
  parts,
  label,
}: {
  readonly parts: readonly QuantityPart[];
  readonly label: readonly Stretch[];
}) {
  const quantity = parts.map(({ text }) => text).join('');
  return !quantity.toLowerCase().endsWith(textOf(label).toLowerCase());
}

/** Stacks rows from the top; each is as high as its words and its marks need. */
export function stackPanels(
  rows: readonly { readonly words: readonly TextLine[]; readonly areaHeight: number }[],
  plan: PanelPlan,
  { height: limit, fontSize }: ChartBox,
): { readonly panels: readonly Panel[]; readonly height: number } {
  const roomy = limit === undefined;
  const gap = fontSize * (roomy ? 1.8 : 0.9);
  let top = 0;
  const panels = rows.map(({ words, areaHeight }): Panel => {
    const wordsHeight = heightOf(words);
    const offset = plan.mode === 'above' ? wordsHeight + fontSize * (roomy ? 0.5 : 0.3) : 0;
    const height = plan.mode === 'above' ? offset + areaHeight : Math.max(wordsHeight, areaHeight);
    const panel = { top, height, words, areaTop: top + offset };
    top += height + gap;
    return panel;
  });
  return { panels, height: Math.max(0, top - gap) };
}
