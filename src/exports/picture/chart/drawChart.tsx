import { chartName } from '@/charts/frame/description.ts';
import type { ChartBox } from '@/charts/chartContext.ts';
import { NEVER_SELECTED } from '@/charts/graphic.ts';
import { kindOf } from '@/charts/registry.ts';
import '@/charts/frame/graphic.css';
import '@/charts/frame/pointing/marks.css';
import type { Request } from '../../export.ts';
import type { PictureLook } from '../../pictureLook.ts';
import type { ChartDrawing } from '../sheet.ts';
import { drawn } from './drawn.tsx';
import { nameAfter, standalone } from './standalone.ts';
import './picture.css';

/** A chart as the page draws it, as a group of SVG that needs no style sheet; its ids begin with `id`. */
export async function drawChart(
  chart: ChartDrawing,
  id: string,
  request: Pick<Request, 'language' | 'm'>,
  look: PictureLook,
  signal: AbortSignal,
): Promise<string> {
  const { box, entry, context, individuals, asHighAsNeeded, fontSize } = chart;
  const room: ChartBox = {
    width: box.width,
    height: asHighAsNeeded ? undefined : box.height,
    fontSize,
    // A card's chart is as the page has it, a slide's as the stage has.
    stage: !asHighAsNeeded,
  };
  const drawing = kindOf(entry).draw({
    context,
    box: room,
    individuals,
    name: chartName(entry, context, id),
    selected: NEVER_SELECTED,
  });
  return drawn(
    <div className="chart-frame picture-drawing">{drawing}</div>,
    { ...request, look },
    signal,
    async (holder) => {
      const graphic = holder.querySelector('.picture-drawing svg');
      if (!graphic) throw new Error('The chart was not drawn');
      const copy = await standalone(graphic, signal);
      for (const name of ['width', 'height', 'viewBox', 'x', 'y', 'xmlns']) copy.removeAttribute(name);
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      for (const { name, value } of copy.attributes) group.setAttribute(name, value);
      group.setAttribute('transform', `translate(${Math.round(box.x)} ${Math.round(box.y)})`);
      group.append(...copy.childNodes);
      nameAfter(group, id);
      return new XMLSerializer().serializeToString(group).replace(' xmlns="http://www.w3.org/2000/svg"', '');
    },
  );
}
