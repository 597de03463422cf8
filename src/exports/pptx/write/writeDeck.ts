import type PptxGenJS from 'pptxgenjs';
import type { Language } from '@/i18n/languages.ts';
import { EDGE, fittedText, titleLines } from '../../drawing/picture/frame.ts';
import type { TextItem } from '../../drawing/picture/picture.ts';
import { FACES, INKS } from './palette.ts';
import type { PptxSlide } from '../charts/chartItem.ts';
import { addItem, inInches } from './addItem.ts';
import { Marks } from './marks.ts';
import { patchFile } from './patchFile.ts';
import { plain } from './xmlText.ts';

const MASTER = 'As stated';
const FOOT = { x: EDGE.left, y: EDGE.foot, width: EDGE.width - 90, height: 40 };
const NUMBER = { x: EDGE.left + EDGE.width - 80, y: EDGE.foot, width: 80, height: 36 };
const SMALL = 12;

/** What a deck as a whole is called. */
export interface DeckNames {
  readonly title: string;
  readonly publisher: string;
  readonly language: Language;
}

/** Writes slides as a PowerPoint file; `breathe` lets others go on, and throws when the file is no longer wanted. */
export async function writeDeck(
  slides: readonly PptxSlide[],
  names: DeckNames,
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = plain(names.title);
  deck.company = plain(names.publisher);
  deck.author = plain(names.publisher);
  deck.theme = { headFontFace: FACES.serif.latin, bodyFontFace: FACES.sans.latin };
  deck.defineSlideMaster(master());
  const marks = new Marks();
  for (const slide of slides) {
    addSlide(deck, slide, marks);
    await breathe();
  }
  const file = await deck.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('The deck was not written as bytes');
  await breathe();
  return patchFile(file, { slides, marks, language: names.language }, breathe);
}

function master(): PptxGenJS.SlideMasterProps {
  return {
    title: MASTER,
    background: { color: INKS.paper },
    slideNumber: {
      ...inInches(NUMBER),
      fontFace: FACES.sans.latin,
      fontSize: SMALL,
      color: INKS.soft,
      align: 'right',
      valign: 'bottom',
      margin: 0,
    },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inInches({ x: EDGE.left, y: EDGE.top, width: EDGE.width, height: 80 }),
            fontFace: FACES.serif.latin,
            fontSize: 28,
            bold: true,
            color: INKS.ink,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  };
}

function addSlide(deck: PptxGenJS, picture: PptxSlide, marks: Marks): void {
  const slide = deck.addSlide({ masterName: MASTER });
  const title = plain(picture.title).replaceAll(/[\r\n]+/g, ' ');
  const lines = titleLines(title, picture.titleSize, picture.titleBox.width);
  slide.addText(
    lines.map((text, i) => ({ text, options: { softBreakBefore: i > 0 } })),
    { placeholder: 'title' },
  );
  addItem(slide, footLine(), marks);
  for (const item of picture.items) addItem(slide, item, marks);
  addItem(slide, sourceLine(picture.source), marks);
  slide.addNotes(picture.notes.length === 0 ? ' ' : '.');
}

const footLine = () =>
  ({
    kind: 'shape',
    shape: 'line',
    box: { ...FOOT, y: FOOT.y - 6, width: EDGE.width, height: 0 },
    paint: 'rule',
    alt: null,
  }) as const;

/** In two lines, its letters smaller where it needs more. */
const sourceLine = (source: string): TextItem => ({
  ...fittedText(source, FOOT, SMALL / 0.75, { face: 'sans', anchor: 'bottom' }, 11),
  paragraphs: [[{ text: source, ink: 'soft' }]],
});
