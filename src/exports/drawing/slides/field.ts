import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { fieldsOf, BLOCK, type FieldModel } from '@/figures/field/fieldModel.ts';
import { amountText } from '@/quantity/format.ts';
import { unitOf } from '@/report/lookup.ts';
import type { DeckContext } from '../context.ts';
import { fieldWords } from '@/figures/field/fieldWords.ts';
import { softEnd } from '../marks/softEnd.ts';
import { chevrons, OPEN_REACH } from '../marks/chevrons.ts';
import { EDGE, framed, titlePlace, words } from '../picture/frame.ts';
import type { Box, Item, PathPoint, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import type { PartMaker } from './partMaker.ts';
import { captionOf } from './fieldCaption.ts';
import { titleIn } from './slideWords.ts';

const PER_ROW = 10;
/** What a square may stand for, in dots of the page: as many as leave a row of squares. */
const BLOCKS = [BLOCK, BLOCK / 10, BLOCK / 100];
const GAP = 0.12;
/** What is said of what lies beyond single dots stands beside them, px. */
const BESIDE = 200;

/** The field that the page opens with: a square is so many, and the last one as much of it as is stated. */
export function fieldPictures<Part>(
  context: DeckContext,
  make: PartMaker<Part>,
): readonly SlidePicture<Item | Part>[] {
  return fieldsOf(context.report)
    .slice(0, 1)
    .map((field) => picture(field, null, context, make));
}

/** A figure as its dots; null where the report has no field of it. */
export function dotsPicture<Part>(
  slide: SlideByLayout['dots'],
  context: DeckContext,
  make: PartMaker<Part>,
): SlidePicture<Item | Part> | null {
  const field = fieldsOf(context.report).find(({ figure }) => figure.id === slide.figure);
  return field ? picture(field, slide, context, make) : null;
}

function picture<Part>(
  field: FieldModel,
  slide: SlideByLayout['dots'] | null,
  context: DeckContext,
  make: PartMaker<Part>,
): SlidePicture<Item | Part> {
  const { report, language, m, statement } = context;
  const { figure } = field;
  const said = statement(figure);
  const title = slide === null ? m.charts.titleOfLabel(said.sentence) : titleIn(slide, context);
  const foot = slide === null ? { items: [], top: EDGE.foot } : captionOf(field.figure, slide, context);
  const { below } = titlePlace(title, false);
  const at = { x: EDGE.left, y: below + 28, width: EDGE.width - BESIDE, height: foot.top - 42 - below };
  const whole = make.field(field, at);
  const { scale: single, beyond: more } = fieldWords(report, field, [field], said.quantity, language, m);
  const scale = words({ x: EDGE.left, y: below - 4, width: EDGE.width, height: 28 }, 20, [
    [{ text: single, ink: 'soft' }],
  ]);
  const items: readonly (Item | Part)[] = whole
    ? [scale, whole, ...(more === null ? [] : [besideDots(whole.box, more)])]
    : squares(field, below, foot.top, context);
  return framed(title, {
    items: [...items, ...foot.items],
    source: m.presentation.sourceLine(said.attribution, said.source),
    notes: notesOf(
      slide?.notes ?? null,
      [
        figure.id,
        ...figuresIn([slide?.title ?? null, slide?.sentence ?? null, slide?.notes ?? null], context),
      ],
      context,
    ),
  });
}

/** What is said beside the tall mark that follows the dots. */
function besideDots({ x, y, width, height }: Box, text: string): Item {
  const left = x + width + 18;
  const box = { x: left, y, width: EDGE.left + EDGE.width - left, height };
  return words(box, 20, [[{ text, bold: true }]], { anchor: 'middle' });
}

/** The field where a square is as many dots as leave a row of squares. */
function squares(field: FieldModel, below: number, foot: number, context: DeckContext): Item[] {
  const { report, language, m, statement } = context;
  const { figure, dots, perDot, open } = field;
  const perBlock = BLOCKS.find((size) => dots / size >= PER_ROW) ?? 1;
  const one = amountText(perDot * perBlock, unitOf(report, figure).pattern[language], m.numerals);
  const scale = m.charts.scale(m.charts.symbolIs.square(one));
  const area = { x: EDGE.left, y: below + 34, width: EDGE.width - 200, height: foot - 64 - below };
  const { blocks, end, middle } = blocksOf(dots / perBlock, area);
  const beyond = {
    x: end + OPEN_REACH + 8,
    y: middle - 16,
    width: EDGE.left + EDGE.width - end - OPEN_REACH - 8,
    height: 32,
  };
  const said = statement(figure);
  const { beyond: more } = fieldWords(report, field, [field], said.quantity, language, m);
  return [
    words({ x: EDGE.left, y: below, width: EDGE.width, height: 28 }, 20, [[{ text: scale, ink: 'soft' }]]),
    { kind: 'path', ...blocks, paint: 'reported', alt: `${said.quantity} · ${scale}` },
    ...(more === null
      ? []
      : [
          ...(open
            ? chevrons(end, middle, 'above', 'reported', more)
            : softEnd(end, middle, 30, 'reported', 1)),
          words(beyond, 20, [[{ text: more, ink: 'soft' as const }]], { anchor: 'middle' }),
        ]),
  ];
}

/** So many blocks in rows of ten, as one drawing; where the last one ends. */
function blocksOf(count: number, area: Box) {
  const rows = Math.ceil(count / PER_ROW);
  const perRow = rows > 6 ? Math.ceil(Math.sqrt((count * area.width) / area.height)) : PER_ROW;
  const lines = Math.ceil(count / perRow);
  const cell = Math.min(area.width / perRow, area.height / lines, 96);
  const side = cell * (1 - GAP);
  const points: PathPoint[] = [];
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [(i % perRow) * cell, Math.floor(i / perRow) * cell];
    const width = side * Math.min(1, count - i);
    points.push(
      { to: 'move', x, y },
      { to: 'line', x: x + width, y },
      { to: 'line', x: x + width, y: y + side },
      { to: 'line', x, y: y + side },
      { to: 'close' },
    );
  }
  const last = Math.ceil(count) - 1;
  const width = Math.min(perRow, Math.ceil(count)) * cell - cell * GAP;
  const box = { x: area.x, y: area.y, width, height: lines * cell - cell * GAP };
  const end = area.x + (last % perRow) * cell + side * (count - last);
  return { blocks: { box, points }, end, middle: area.y + Math.floor(last / perRow) * cell + side / 2 };
}
