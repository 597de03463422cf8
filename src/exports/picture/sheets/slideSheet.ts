import { slidesOf } from '@/presentation/deck/derive.ts';
import { figuresOn } from '@/presentation/proof/figuresOn.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { EDGE } from '../../drawing/picture/frame.ts';
import type { Item, SlidePicture } from '../../drawing/picture/picture.ts';
import { picturesOf } from '../../drawing/slides/picturesOf.ts';
import type { Request } from '../../export.ts';
import type { ChartDrawing, FieldOfDots, Sheet, SheetItem } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { keyItems } from './key.ts';
import { pageParts } from './pageParts.ts';
import { slideKey } from './slideKey.ts';

const SLIDE = { width: 1280, height: 720 } as const;
/** The smallest letters of a slide, 1/40 of its height. */
const SMALL = 18;

/** A slide of the deck, from 1; one that takes several pages has them below one another. Its key, where it needs one, stands below it. */
export async function slideSheet(
  number: number,
  request: Request,
  deck: DeckContext,
  breathe: () => Promise<void>,
): Promise<Sheet> {
  const { report } = request;
  const pages = await picturesOf({ kind: 'slide', slide: number }, deck, pageParts, breathe);
  const slide = slidesOf(report)[number - 1];
  const key = slide ? slideKey(slide, deck) : [];
  const items: SheetItem[] = pages.flatMap((page, i) => pageItems(page, i * SLIDE.height, request));
  let height = pages.length * SLIDE.height;
  if (key.length > 0) {
    const drawn = keyItems(key, { x: EDGE.left, y: height + 4, width: EDGE.width }, SMALL);
    items.push(...drawn.items);
    height = Math.ceil(drawn.below + 20);
  }
  return {
    id: `${report.id}-slide-${number}`,
    title: pages[0]?.title ?? '',
    description: [
      ...pages.slice(1).flatMap(({ title }) => (title === pages[0]?.title ? [] : [title])),
      ...describedAll(slide ? figuresOn(slide, report) : [], request),
    ].join('\n'),
    width: SLIDE.width,
    height,
    items,
  };
}

/** A page of a slide, its top at `dy`: title, what stands on it, and at the foot where it is from. */
function pageItems(
  { title, titleBox, titleSize, items, source }: SlidePicture<Item | ChartDrawing | FieldOfDots>,
  dy: number,
  request: Request,
): readonly SheetItem[] {
  const foot = { x: EDGE.left, y: EDGE.foot + 6, width: EDGE.width, height: 52 };
  const said = [source, dataLine(request)];
  const all: SheetItem[] = [
    {
      kind: 'text',
      box: titleBox,
      paragraphs: [[{ text: title, bold: true }]],
      size: titleSize,
      face: 'serif',
    },
    ...items,
    rule(EDGE.left, EDGE.foot, EDGE.width),
    {
      kind: 'text',
      box: foot,
      paragraphs: said.map((text) => [{ text, ink: 'soft' }]),
      size: SMALL,
      face: 'sans',
      leading: 1.3,
    },
    // A page below another begins at a line from edge to edge.
    ...(dy > 0 ? [rule(0, 0, SLIDE.width)] : []),
  ];
  return all.map((item) => ({ ...item, box: { ...item.box, y: item.box.y + dy } }));
}

const rule = (x: number, y: number, width: number): Item => ({
  kind: 'shape',
  shape: 'line',
  box: { x, y, width, height: 0 },
  paint: 'rule',
  alt: null,
});
