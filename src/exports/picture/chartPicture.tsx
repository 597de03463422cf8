import { chartName } from '@/charts/frame/description.ts';
import type { ChartBox, ChartContext } from '@/charts/chartContext.ts';
import { drawnPart } from '@/charts/drawnPart.ts';
import { kindOf } from '@/charts/registry.ts';
import '@/charts/frame/graphic.css';
import '@/charts/frame/pointing/marks.css';
import { languages } from '@/i18n/languages.ts';
import type { Chart } from '@/report/model.ts';
import type { Request } from '../export.ts';
import { drawn } from './drawn.tsx';
import { Picture } from './Picture.tsx';
import { DRAWING_FONT, DRAWING_WIDTH, pictureLayout } from './pictureLayout.ts';
import { pictureWords, type PictureWords } from './pictureWords.ts';
import { nameAfter, standalone } from './standalone.ts';

/** A picture of a part of a report, whole in itself but for its fonts. */
export async function pictureOf(request: Request, signal: AbortSignal): Promise<SVGElement> {
  const { report, subject, language, m } = request;
  if (subject.kind !== 'chart') throw new RangeError(`There is no picture of a ${subject.kind}`);
  const context: ChartContext = { report, language, m, shown: null };
  const chart = drawnPart(subject.chart, context);
  const box: ChartBox = { width: DRAWING_WIDTH, height: undefined, fontSize: DRAWING_FONT, stage: true };
  const kind = kindOf(chart);
  const words = pictureWords(chart, request);
  const layout = pictureLayout(words, Math.ceil(kind.height(context, box, false)));
  const drawing = kind.draw({
    context,
    box,
    individuals: false,
    name: chartName(chart, context, words.title),
    selected: new Set(),
  });
  return drawn(<Picture layout={layout} drawing={drawing} />, request, signal, (holder) =>
    assembled(holder, words, chart, languages[language].tag),
  );
}

/** The words' drawing with the chart's put in its place. */
function assembled(holder: Element, words: PictureWords, chart: Chart, tag: string): SVGElement {
  const [page, graphic] = [holder.querySelector('.picture'), holder.querySelector('.picture-drawing svg')];
  const place = page?.querySelector('[data-place]');
  if (!page || !graphic || !place) throw new Error('The picture was not drawn');
  const picture = standalone(page, null);
  const within = picture.lastElementChild;
  const inner = standalone(graphic, getComputedStyle(place));
  for (const { name, value } of inner.attributes) {
    if (!/^(width|height|viewBox|x|y|xmlns)$/.test(name)) within?.setAttribute(name, value);
  }
  within?.append(...inner.childNodes);
  nameAfter(picture, chart.id);
  picture.prepend(said('title', words.title), said('desc', words.description));
  picture.setAttribute('lang', tag);
  picture.setAttribute('role', 'img');
  return picture;
}

function said(element: 'title' | 'desc', text: string): SVGElement {
  const words = document.createElementNS('http://www.w3.org/2000/svg', element);
  words.textContent = text;
  return words;
}
