import type { ReactElement } from 'react';
import type { Filters } from '@/report/filters.ts';
import { ViewProvider } from '@/report/View.tsx';
import { breathing } from '../../breathe.ts';
import type { Request } from '../../export.ts';
import type { PictureLook } from '../../pictureLook.ts';
import { drawn } from '../chart/drawn.tsx';
import { pageSvg } from './pageSvg.ts';

/** A part of the page, to be drawn as the page draws it. */
export interface PagePart {
  /** What its names begin with. */
  readonly id: string;
  readonly part: ReactElement;
  /** What of it is taken, by a selector. */
  readonly take: string;
  /** Of the room that it is laid out in, px. */
  readonly width: number;
  readonly filters: Filters;
}

/** A part of the page as elements of SVG, and how high it is. */
export interface DrawnPart {
  readonly svg: string;
  readonly height: number;
}

/** Draws parts of the page; who makes a picture without a page has another. */
export type DrawPart = (part: PagePart) => Promise<DrawnPart>;

const nobody = () => undefined;

/** Draws parts of the page where nobody sees them, and copies them as they are laid out there. */
export function partDrawer(request: Request, look: PictureLook, signal: AbortSignal): DrawPart {
  const breathe = breathing(signal);
  return ({ id, part, take, width, filters }) =>
    drawn(
      <ViewProvider report={request.report} filters={filters} selection={null} select={nobody}>
        <div className="picture-room" style={{ inlineSize: width }}>
          {part}
        </div>
      </ViewProvider>,
      { ...request, look },
      signal,
      async (holder) => {
        await document.fonts.ready;
        const taken = holder.querySelector(take);
        if (!taken) throw new Error(`There is no ${take}`);
        const height = Math.ceil(taken.getBoundingClientRect().height);
        return { svg: await pageSvg(taken, id, signal, breathe), height };
      },
      (holder) => holder.querySelector(take) !== null && holder.querySelector('.chart-waiting') === null,
    );
}
