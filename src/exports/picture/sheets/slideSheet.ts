import { createElement } from 'react';
import { slidesOf } from '@/presentation/deck/derive.ts';
import { stepsOf } from '@/presentation/deck/stepsOf.ts';
import { figuresOn } from '@/presentation/proof/figuresOn.ts';
import { PAPER_WIDTH } from '@/presentation/slides/frame/slideGeometry.ts';
import { Slide } from '@/presentation/slides/frame/Slide.tsx';
import '@/presentation/slides/frame/miniature.css';
import { slideLayouts } from '@/presentation/slides/registry.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { titleIn } from '../../drawing/slides/slideWords.ts';
import type { DeckContext } from '../../drawing/context.ts';
import type { Request } from '../../export.ts';
import type { DrawPart } from '../page/drawPart.tsx';
import type { Sheet, SheetItem } from '../sheet.ts';
import { block } from './block.ts';
import { dataLine, describedAll } from './described.ts';
import { MARGIN } from './framed.ts';
import { keyItems } from './key.ts';
import { slideKey } from './slideKey.ts';

const FOOT = { gap: 16, size: 16 } as const;

/**
 * A slide of the deck, from 1, as the stage shows it with all its steps; one whose steps are pages has them below one another. Its key,
 * where it needs one, stands below it, and its licence.
 */
export async function slideSheet(
  number: number,
  request: Request,
  deck: DeckContext,
  drawPart: DrawPart,
): Promise<Sheet> {
  const { report } = request;
  const slides = slidesOf(report);
  const slide = slides[number - 1];
  if (!slide) throw new RangeError(`The deck has no slide ${number}`);
  const id = `${report.id}-slide-${number}`;
  const [last = 0] = stepsOf([slide], request);
  const steps = slideLayouts[slide.layout].stepsArePages
    ? Array.from({ length: last + 1 }, (_, step) => step)
    : [last];
  const items: SheetItem[] = [];
  let y = 0;
  for (const step of steps) {
    // As on paper, its dots are lines: LibreOffice draws no light pattern.
    const picture = { slide, number, count: slides.length, step, width: PAPER_WIDTH };
    const part = createElement(
      'div',
      { className: 'deck-paper' },
      createElement(Slide, { ...picture, paper: true }),
    );
    const { svg, height } = await drawPart({
      id: `${id}-${step}`,
      part,
      take: '.deck-slide',
      filters: NO_FILTERS,
      width: PAPER_WIDTH,
    });
    items.push({ kind: 'page', box: { x: 0, y, width: PAPER_WIDTH, height }, svg });
    y += height;
  }
  y += FOOT.gap;
  const place = { x: MARGIN, width: PAPER_WIDTH - 2 * MARGIN };
  const key = slideKey(slide, deck);
  if (key.length > 0) {
    const drawn = keyItems(key, { ...place, y }, FOOT.size);
    items.push(...drawn.items);
    y = drawn.below + 4;
  }
  const licence = block([[{ text: dataLine(request), ink: 'soft' }]], { ...place, y }, FOOT.size);
  items.push(licence.item);
  return {
    id,
    title: titleIn(slide, deck),
    description: describedAll(figuresOn(slide, report), request).join('\n'),
    width: PAPER_WIDTH,
    height: Math.ceil(licence.below + FOOT.gap),
    items,
  };
}
